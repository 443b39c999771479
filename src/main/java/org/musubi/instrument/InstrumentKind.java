package org.musubi.instrument;

import io.quarkus.qute.TemplateEnum;
import java.util.Locale;
import org.musubi.web.Choices;

/** What sort of paper an instrument is. */
@TemplateEnum
public enum InstrumentKind {
    TREATY,
    MEMORANDUM_OF_COOPERATION,
    MEMORANDUM_OF_UNDERSTANDING,
    JOINT_STATEMENT,
    JOINT_STATEMENT_OF_INTENT,
    DECLARATION_OF_INTENT,
    EXCHANGE_OF_NOTES,
    LOAN_AGREEMENT,
    COMPANY_AGREEMENT,
    OTHER;

    /** The kind for a word of a source document; other for a word that the register does not know. */
    static InstrumentKind stated(String kind) {
        return Choices.of(InstrumentKind.class, kind.toUpperCase(Locale.ROOT)).orElse(OTHER);
    }
}
