package org.musubi.proposal;

import org.musubi.web.Problem;
import org.musubi.web.Problems;

/**
 * The words typed for an act that needs a reason, and what is wrong with them.
 *
 * @param act which of the forms on the page was sent: return, decline or withdrawal; empty if none
 */
public record Typed(String act, String reason, String why, Problems problems) {

    static Typed nothing() {
        return new Typed("", "", "", new Problems());
    }

    static Typed reason(String act, String reason) {
        return new Typed(act, reason, "", problems(act, reason));
    }

    static Typed withdrawal(String reason, String why, boolean listed) {
        return new Typed(
                "withdrawal",
                reason,
                why,
                problems("withdrawal", reason).when(!listed, "withdrawal-why", Problem.NOT_A_CHOICE));
    }

    private static Problems problems(String act, String reason) {
        return new Problems()
                .when(ProposalForm.clean(reason).isEmpty(), act + "-reason", Problem.REASON_NEEDED)
                .atMost(Reading.REASON, reason, act + "-reason");
    }

    public boolean isFor(String form) {
        return act.equals(form);
    }

    /** The name under which the form's reason is found on the page. */
    public String fieldOf(String form) {
        return form + "-reason";
    }

    /** What was typed into this form, to be shown again. */
    public String reasonIn(String form) {
        return isFor(form) ? reason : "";
    }

    public boolean isWrong() {
        return problems.any();
    }

    String words() {
        return ProposalForm.clean(reason);
    }
}
