package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.people.Audience;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.plan.Party;
import org.musubi.project.Attachments;
import org.musubi.project.LifeCycle;
import org.musubi.project.Project;
import org.musubi.project.Projects;

/** What the second key does: the proposal becomes a project, and each remembers the other. */
@ApplicationScoped
class Acceptance {

    @Inject
    Projects projects;

    @Inject
    Attachments attachments;

    @Inject
    History history;

    /** Creates the project of an agreed proposal and records both facts. */
    Project of(Proposal proposal, Grounds why, Member by) {
        Project project = from(proposal);
        projects.persist(project);
        project.talk();
        history.record(proposal.accept(project, why, by));
        history.record(Fact.of(FactKind.PROJECT_CREATED, project.subject(), by.as(Capacity.FOCAL_POINT))
                .with("proposal", proposal.getId().toString()));
        handOver(proposal, project, by);
        return project;
    }

    /** The files go on with their names, their first senders and the readers of the project. */
    private void handOver(Proposal proposal, Project project, Member by) {
        for (ProposalFile file : proposal.getFiles()) {
            history.record(attachments.adopt(
                    project,
                    audience(proposal),
                    file.getFile(),
                    file.getSignature().getPerson(),
                    file.getSignature().getOrganisation(),
                    by));
        }
    }

    private static Project from(Proposal proposal) {
        Content content = proposal.getContent();
        Project project = new Project(
                        content.getTitle(),
                        content.getSummary(),
                        content.getSector(),
                        content.getCommitment(),
                        content.getKind(),
                        LifeCycle.PIPELINE,
                        audience(proposal))
                .at(content.getPlace(), content.getPlaceName())
                .planned(
                        content.getPlannedStart(),
                        content.getPlannedEnd(),
                        content.getAmount(),
                        content.getCurrency() == null
                                ? null
                                : content.getCurrency().name())
                .descendedFrom(proposal.getId());
        for (Party party : content.getParties()) {
            project.with(party.getOrganisation(), party.getRole());
        }
        return project;
    }

    private static Audience audience(Proposal proposal) {
        return Audience.like(proposal.getAudience(), proposal.getContent().getLabel());
    }
}
