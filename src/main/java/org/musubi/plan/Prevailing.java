package org.musubi.plan;

import io.quarkus.qute.TemplateEnum;
import org.musubi.text.Language;

/** Which text of a document decides where the languages differ. */
@TemplateEnum
public enum Prevailing {
    JA,
    EN,
    BOTH;

    /** The language that decides; Japanese stands for both where one has to come first. */
    public Language language() {
        return this == EN ? Language.EN : Language.JA;
    }

    /** Whether the text in this language decides, alone or with the other. */
    public boolean includes(Language language) {
        return this == BOTH || language() == language;
    }
}
