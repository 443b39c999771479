package org.musubi.plan;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.text.Amounts;
import org.musubi.text.Language;

/**
 * Stated quantities as each language says them, never without their qualifier: {@code 最大600億円}, {@code up to JPY 60
 * billion (¥60,000,000,000)}.
 */
@TemplateExtension
final class Figures {

    private static final Pattern OVER_YEARS = Pattern.compile("planned_over_(\\d+)_years");
    private static final String[] ENGLISH = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };

    private Figures() {}

    /** The quantity with qualifier and unit or currency. */
    static String figure(Quantity quantity, Language language) {
        return figure(
                quantity.getMeasure(), quantity.getValue(), quantity.getUnit(), quantity.getQualifier(), language);
    }

    static String figure(String measure, BigDecimal value, String unit, String qualifier, Language language) {
        return language == Language.JA
                ? japanese(value, unit, measure, qualifier == null ? "" : qualifier)
                : english(value, unit, measure, qualifier == null ? "" : qualifier);
    }

    private static String japanese(BigDecimal value, String unit, String measure, String qualifier) {
        String number = Amounts.number(value, Language.JA);
        String counted = counted(value, unit, Language.JA, number + japaneseCounter(measure));
        Matcher years = OVER_YEARS.matcher(qualifier);
        if (years.matches()) {
            return years.group(1) + "年間で" + counted + "（計画）";
        }
        return switch (qualifier) {
            case "" -> counted;
            case "up_to" -> "最大" + counted;
            case "more_than" -> counted + "超";
            case "at_least" -> counted + "以上";
            case "about" -> "約" + counted;
            case "current" -> "現在" + counted;
            default -> counted + "（" + qualifier.replace('_', ' ') + "）";
        };
    }

    private static String english(BigDecimal value, String unit, String measure, String qualifier) {
        String number = Amounts.number(value, Language.EN);
        String counted = counted(value, unit, Language.EN, (number + " " + englishCounter(measure)).strip());
        Matcher years = OVER_YEARS.matcher(qualifier);
        if (years.matches()) {
            return counted + " planned over " + years(Integer.parseInt(years.group(1)));
        }
        return switch (qualifier) {
            case "" -> counted;
            case "up_to" -> "up to " + counted;
            case "more_than" -> "more than " + counted;
            case "at_least" -> "at least " + counted;
            case "about" -> "about " + counted;
            case "current" -> counted + " at present";
            default -> counted + " (" + qualifier.replace('_', ' ') + ")";
        };
    }

    private static String counted(BigDecimal value, String unit, Language language, String plain) {
        if (unit == null) {
            return plain;
        }
        return unit.matches("[A-Z]{3}")
                ? Amounts.moneyTwice(value, unit, language)
                : Amounts.number(value, language) + " " + unit;
    }

    private static String years(int count) {
        return (count < ENGLISH.length ? ENGLISH[count] : String.valueOf(count)) + (count == 1 ? " year" : " years");
    }

    private static String japaneseCounter(String measure) {
        return switch (measure) {
            case "data_centre_sites" -> "拠点";
            case "participants" -> "社・機関";
            default -> "";
        };
    }

    private static String englishCounter(String measure) {
        return switch (measure) {
            case "data_centre_sites" -> "sites";
            case "participants" -> "participants";
            default -> "";
        };
    }
}
