package org.musubi.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.plan.Commitment;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** Looks up what terms name by code: organisations, commitments and the instrument whose place is taken. */
@ApplicationScoped
class NamedInTerms {

    @Inject
    Organisations organisations;

    @Inject
    Instruments instruments;

    /** @param instrument the one that the terms are for; null for a new one */
    Problems problems(Terms terms, Instrument instrument, Member me) {
        return terms.problems()
                .when(parties(terms).size() != terms.list("parties").size(), "parties", Problem.NOT_FOUND)
                .when(commitments(terms).size() != terms.list("commitments").size(), "commitments", Problem.NOT_FOUND)
                .when(
                        !terms.of("supersedes").isEmpty() && !isOther(terms, instrument, me),
                        "supersedes",
                        Problem.NOT_FOUND);
    }

    List<Organisation> parties(Terms terms) {
        return organisations.coded(terms.list("parties"));
    }

    List<Commitment> commitments(Terms terms) {
        return instruments.commitments(terms.list("commitments"));
    }

    /** The instrument whose place is taken; null for none. */
    Instrument supersedes(Terms terms, Member me) {
        return terms.of("supersedes").isEmpty()
                ? null
                : instruments.visibleTo(me, terms.of("supersedes")).orElse(null);
    }

    private boolean isOther(Terms terms, Instrument instrument, Member me) {
        Instrument earlier = supersedes(terms, me);
        return earlier != null
                && (instrument == null || !earlier.getId().equals(instrument.getId()) && !follows(earlier, instrument));
    }

    /** Whether one takes, over however many steps, the place of the other: a ring would have no newest. */
    private static boolean follows(Instrument one, Instrument other) {
        for (Instrument step = one.getSupersedes(); step != null; step = step.getSupersedes()) {
            if (step.getId().equals(other.getId())) {
                return true;
            }
        }
        return false;
    }
}
