package org.musubi.text;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers and sums of money in the number words of the reader: 億 and 万 in Japanese, billion and million in English with
 * the Indian crore and lakh beside it. Never rounded: what has no short exact form is written out.
 */
@TemplateExtension
public final class Amounts {

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final String[] MYRIADS = {"", "万", "億", "兆", "京"};
    private static final BigDecimal CRORE = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);

    private Amounts() {}

    /**
     * A sum of money: {@code 600億円}, {@code JPY 60 billion}.
     *
     * @param currency ISO 4217 code
     */
    public static String money(BigDecimal value, String currency, Language language) {
        if (language == Language.EN) {
            return currency + " " + english(value);
        }
        return japanese(value)
                + switch (currency) {
                    case "JPY" -> "円";
                    case "INR" -> "ルピー";
                    case "USD" -> "米ドル";
                    case "EUR" -> "ユーロ";
                    default -> " " + currency;
                };
    }

    /** A sum of money with the other way to write it in brackets: {@code INR 105 billion (₹10,500 crore)}. */
    public static String moneyTwice(BigDecimal value, String currency, Language language) {
        String once = money(value, currency, language);
        return language == Language.JA
                ? once
                : another(value, currency)
                        .map(other -> once + " (" + other + ")")
                        .orElse(once);
    }

    /** A plain number: {@code 600億}, {@code 60 billion}. */
    public static String number(BigDecimal value, Language language) {
        return language == Language.JA ? japanese(value) : english(value);
    }

    private static String japanese(BigDecimal value) {
        BigDecimal whole = value.abs().setScale(0, RoundingMode.DOWN);
        BigDecimal fraction = value.abs().subtract(whole);
        Deque<String> parts = new ArrayDeque<>();
        BigDecimal rest = whole;
        for (int rank = 0; rest.signum() > 0 && rank < MYRIADS.length; rank++) {
            boolean last = rank == MYRIADS.length - 1;
            BigDecimal group = last ? rest : rest.remainder(MYRIAD);
            BigDecimal shown = rank == 0 ? group.add(fraction) : group;
            if (shown.signum() > 0) {
                parts.addFirst(grouped(shown) + MYRIADS[rank]);
            }
            rest = last ? BigDecimal.ZERO : rest.divideToIntegralValue(MYRIAD);
        }
        String text = parts.isEmpty() ? grouped(fraction) : String.join("", parts);
        return value.signum() < 0 ? "-" + text : text;
    }

    private static String english(BigDecimal value) {
        return in(value, 12, "trillion")
                .or(() -> in(value, 9, "billion"))
                .or(() -> in(value, 6, "million"))
                .orElseGet(() -> grouped(value));
    }

    private static Optional<String> in(BigDecimal value, int zeros, String word) {
        BigDecimal scaled = value.movePointLeft(zeros).stripTrailingZeros();
        boolean exact = scaled.scale() <= 3 && scaled.abs().compareTo(BigDecimal.ONE) >= 0;
        return exact ? Optional.of(grouped(scaled) + " " + word) : Optional.empty();
    }

    private static Optional<String> another(BigDecimal value, String currency) {
        if (currency.equals("INR") && value.compareTo(LAKH) >= 0) {
            boolean crores = value.compareTo(CRORE) >= 0;
            BigDecimal scaled = value.divide(crores ? CRORE : LAKH).stripTrailingZeros();
            return Optional.of(
                    scaled.scale() <= 2
                            ? "₹" + indian(scaled) + (crores ? " crore" : " lakh")
                            : "₹" + indian(value.stripTrailingZeros()));
        }
        boolean shortened = english(value).indexOf(' ') > 0;
        return currency.equals("JPY") && shortened ? Optional.of("¥" + grouped(value)) : Optional.empty();
    }

    private static String grouped(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    /** Groups of two above the thousands: 1,05,00,000. */
    private static String indian(BigDecimal value) {
        String[] parts = value.toPlainString().split("\\.");
        String digits = parts[0];
        String tail = digits.substring(Math.max(0, digits.length() - 3));
        StringBuilder head = new StringBuilder(digits.substring(0, digits.length() - tail.length()));
        for (int at = head.length() - 2; at > 0; at -= 2) {
            head.insert(at, ',');
        }
        return head + (head.isEmpty() ? "" : ",") + tail + (parts.length > 1 ? "." + parts[1] : "");
    }
}
