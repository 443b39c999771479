package org.musubi.proposal;

import java.util.Arrays;
import java.util.List;

/**
 * A field of text in three wordings: the version that an amendment was written against, the amendment, and the proposal as
 * it is now.
 */
public record Merge(Field field, String base, String amended, String current) {

    static List<Merge> of(ProposalVersion base, Amendment amendment, Content current) {
        var now = current.values();
        return Arrays.stream(Field.values())
                .filter(field -> field.language() != null)
                .map(field -> new Merge(
                        field,
                        plain(base.value(field)),
                        plain(amendment.value(field)),
                        plain(now.getOrDefault(field.name(), ""))))
                .toList();
    }

    /** Both the proposal and the amendment have changed it, and not alike. */
    public boolean isConflict() {
        return !base.equals(current) && !base.equals(amended) && !current.equals(amended);
    }

    public boolean isAmended() {
        return !base.equals(amended);
    }

    /** What both changes together say; in a conflict what the amendment says, for somebody to settle. */
    String proposed() {
        return isAmended() ? amended : current;
    }

    /** What the amendment changes. */
    public Comparison.Change getChange() {
        return Comparison.change(field, base, amended);
    }

    /** What has changed since the version that it was written against. */
    public Comparison.Change getSince() {
        return Comparison.change(field, base, current);
    }

    /** Line ends as one character, as browsers change them. */
    static String plain(String text) {
        return ProposalForm.clean(text).replace("\r\n", "\n").replace('\r', '\n');
    }
}
