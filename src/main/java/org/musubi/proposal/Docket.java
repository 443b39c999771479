package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.musubi.people.Member;
import org.musubi.project.Project;
import org.musubi.project.Projects;

/** What lies on the desk of one reviewer. */
@ApplicationScoped
class Docket {

    @Inject
    Proposals proposals;

    @Inject
    Assigned assigned;

    @Inject
    Projects projects;

    /** The lists of the desk, each with its oldest. */
    public record Lists(
            List<Proposal> assigned, List<Proposal> toScreen, List<Proposal> toSign, List<Project> offBalance) {

        /** At most so many stand in each list. */
        public int getMost() {
            return Proposals.ON_A_DESK;
        }
    }

    /** @param mine only what is assigned to the member */
    Lists of(Member member, boolean mine) {
        return new Lists(
                assigned.to(member),
                mine ? List.of() : proposals.toScreen(member),
                mine ? List.of() : proposals.toSign(member),
                mine ? List.of() : projects.offBalance(member, Proposals.ON_A_DESK));
    }
}
