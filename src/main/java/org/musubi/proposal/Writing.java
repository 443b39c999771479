package org.musubi.proposal;

import java.util.Arrays;
import java.util.List;
import org.musubi.web.Problems;

/**
 * A step of writing as its page shows it.
 *
 * @param sequence the number that the page's text will carry
 * @param typed text of somebody that stands in the form or beside it and is not saved; null if there is none
 * @param state what the reader has to know about the text in the form
 */
public record Writing(
        Proposal proposal,
        Part part,
        ProposalForm form,
        long sequence,
        Offer offer,
        Problems problems,
        Typing typed,
        State state) {

    /** Where the text in the form comes from. */
    public enum State {
        SAVED,
        TYPED,
        PREFILLED,
        STALE
    }

    /** A step in the row of all steps. */
    public record Stop(Part part, boolean here, int missing, boolean done) {}

    public boolean isStale() {
        return state == State.STALE;
    }

    public boolean isRestored() {
        return state == State.TYPED;
    }

    public boolean isPrefilled() {
        return state == State.PREFILLED;
    }

    public List<Stop> getStops() {
        return stops(proposal, part);
    }

    static List<Stop> stops(Proposal proposal, Part here) {
        List<Missing> missing = proposal.getMissing();
        return Arrays.stream(Part.values())
                .map(part -> stop(proposal, part, part == here, (int)
                        missing.stream().filter(one -> one.part() == part).count()))
                .toList();
    }

    private static Stop stop(Proposal proposal, Part part, boolean here, int missing) {
        boolean done =
                missing == 0 && ProposalForm.of(part, proposal.getContent()).length() > 0;
        return new Stop(part, here, missing, done);
    }

    /** Where the form goes. */
    public String getAction() {
        return proposal.pathTo("steps/" + part.getAddress());
    }

    /** Where the page sends what is being typed. */
    public String getTypingPath() {
        return getAction() + "/typing";
    }
}
