package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Inject
    HeldDecisions held;

    @Inject
    Announcements announcements;

    @Inject
    DueReviews reviews;

    /** The lists of the desk, each with its oldest. */
    public record Lists(
            List<Proposal> assigned,
            List<Proposal> toScreen,
            List<Proposal> toSign,
            List<HeldDecision> held,
            List<Announcements.Open> announcements,
            List<Decision> due,
            List<Project> offBalance) {

        /** At most so many stand in each list. */
        public int getMost() {
            return Proposals.ON_A_DESK;
        }

        /** What may be done with several that wait to be screened. */
        public List<Act> getScreeningActs() {
            return List.of(Act.SCREEN, Act.FORWARD, Act.RETURN, Act.DECLINE);
        }

        /** What may be done with several in joint review. */
        public List<Act> getReviewActs() {
            return List.of(Act.SIGN, Act.RETURN, Act.DECLINE, Act.HOLD_ACCEPTANCE, Act.HOLD_RETURN, Act.HOLD_DECLINE);
        }
    }

    /** @param mine only what is assigned to the member */
    Lists of(Member member, boolean mine) {
        if (mine) {
            return new Lists(assigned.to(member), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        List<HeldDecision> open = held.open(member);
        return new Lists(
                assigned.to(member),
                proposals.toScreen(member),
                withoutHeld(proposals.toSign(member), open),
                open,
                announced(open, member),
                reviews.of(member),
                projects.offBalance(member, Proposals.ON_A_DESK));
    }

    /** What is decided already does not wait for a key. */
    private static List<Proposal> withoutHeld(List<Proposal> waiting, List<HeldDecision> held) {
        Set<UUID> decided = held.stream().map(one -> one.getProposal().getId()).collect(Collectors.toSet());
        return waiting.stream().filter(one -> !decided.contains(one.getId())).toList();
    }

    /** The announcements of which the member may decide about everything. */
    private List<Announcements.Open> announced(List<HeldDecision> open, Member member) {
        Map<Announcement, List<HeldDecision>> byAnnouncement = open.stream()
                .filter(decision -> decision.getAnnouncement() != null)
                .collect(Collectors.groupingBy(HeldDecision::getAnnouncement));
        return byAnnouncement.isEmpty()
                ? List.of()
                : announcements.open().stream()
                        .flatMap(one -> Optional.ofNullable(byAnnouncement.get(one))
                                .map(decisions -> new Announcements.Open(one, decisions))
                                .stream())
                        .toList();
    }
}
