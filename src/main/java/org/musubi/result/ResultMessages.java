package org.musubi.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of results and indicators. */
@MessageBundle("result")
public interface ResultMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String noneYet();

    @Message
    String noneYetHelp();

    @Message
    String noIndicators();

    @Message
    String state();

    @Message
    String correctResult();

    @Message
    String type();

    @Message
    String typeOf(ResultType type);

    @Message
    String typeMeaning(ResultType type);

    @Message
    String name();

    @Message
    String oneLanguageHint();

    @Message
    String indicator();

    @Message
    String stateIndicator();

    @Message
    String correctIndicator();

    @Message
    String measure();

    @Message
    String measureOf(Measure measure);

    @Message
    String measureMeaning(Measure measure);

    @Message
    String measureStays();

    @Message
    String direction();

    @Message
    String up();

    @Message
    String down();

    @Message
    String unit();

    @Message
    String unitHint();

    @Message
    String baseline();

    @Message
    String stateBaseline();

    @Message
    String correctBaseline();

    @Message
    String statedFor();

    @Message
    String statedForHint();

    @Message
    String period();

    @Message
    String planPeriod();

    @Message
    String startsOn();

    @Message
    String endsOn();

    @Message
    String periodHint();

    @Message
    String target();

    @Message
    String actual();

    @Message
    String correctTarget();

    @Message
    String reportActual();

    @Message
    String correctActual();

    @Message
    String value();

    @Message
    String valueHint();

    @Message
    String percentageHint();

    @Message
    String rankHint();

    @Message
    String wording();

    @Message
    String note();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String noPeriods();

    @Message
    String notReported();

    @Message
    String proof();

    @Message
    String waiting();

    @Message
    String confirmed();

    @Message
    String contested();

    @Message
    String confirm();

    @Message
    String contest();

    @Message
    String acts();

    @Message
    String chart();

    @Message
    String chartHelp();

    @Message
    String history();

    @Message
    String kindOf(ValueKind kind);

    @Message
    String counts();

    @Message
    String superseded();

    @Message
    String statedBy();

    @Message
    String withdraw();

    @Message
    String withdrawTitle();

    @Message
    String withdrawHelp();

    @Message
    String withdrawn();

    @Message
    String withdrawnPeriods();
}
