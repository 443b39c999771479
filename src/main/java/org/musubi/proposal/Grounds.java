package org.musubi.proposal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why something was decided, and when it shall be looked at again.
 *
 * @param text the reason as one text; null where none was given
 * @param ja the same in Japanese alone, where the languages were written apart
 * @param en the same in English
 * @param reviewOn null where nobody needs to look at it again
 */
public record Grounds(String text, String ja, String en, LocalDate reviewOn) {

    static Grounds none() {
        return new Grounds(null, null, null, null);
    }

    /** In whichever language it was written. */
    static Grounds in(String text) {
        return new Grounds(text, null, null, null);
    }

    /** In one language or both; blank counts as not written. */
    static Grounds of(String ja, String en, LocalDate reviewOn) {
        String japanese = ProposalForm.clean(ja);
        String english = ProposalForm.clean(en);
        String both =
                Stream.of(japanese, english).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
        return new Grounds(orNull(both), orNull(japanese), orNull(english), reviewOn);
    }

    boolean isGiven() {
        return text != null && !text.isBlank();
    }

    /** @throws IllegalStateException if no reason is given */
    Grounds needed() {
        if (!isGiven()) {
            throw new IllegalStateException("a reason is needed");
        }
        return this;
    }

    private static String orNull(String text) {
        return Objects.equals(text, "") ? null : text;
    }
}
