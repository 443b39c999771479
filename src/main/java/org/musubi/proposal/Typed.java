package org.musubi.proposal;

import org.musubi.web.Problem;
import org.musubi.web.Problems;

/**
 * The words typed for an act that needs a reason, and what is wrong with them.
 *
 * @param act which of the forms on the page was sent: return, decline or withdrawal; empty if none
 * @param reviewOn the day on which a decision shall be looked at again, as typed
 */
public record Typed(String act, String reason, String why, String reviewOn, Problems problems) {

    static Typed nothing() {
        return new Typed("", "", "", "", new Problems());
    }

    static Typed decision(String act, String reason, String reviewOn) {
        GroundsForm day = new GroundsForm("", "", reviewOn);
        Problems problems = problems(act, reason);
        day.problems(false).getByField().values().forEach(problem -> problems.when(true, act + "-reviewOn", problem));
        return new Typed(act, reason, "", ProposalForm.clean(reviewOn), problems);
    }

    static Typed withdrawal(String reason, String why, boolean listed) {
        return new Typed(
                "withdrawal",
                reason,
                why,
                "",
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

    /** The same for the day on which to look at it again. */
    public String reviewOnIn(String form) {
        return isFor(form) ? reviewOn : "";
    }

    public String reviewFieldOf(String form) {
        return form + "-reviewOn";
    }

    public boolean isWrong() {
        return problems.any();
    }

    /** Why, and when to look at it again; only to be used where nothing is wrong. */
    Grounds grounds() {
        return new Grounds(
                words(), null, null, new GroundsForm("", "", reviewOn).grounds().reviewOn());
    }

    String words() {
        return ProposalForm.clean(reason);
    }
}
