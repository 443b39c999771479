package org.musubi.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.paper.Press;
import org.musubi.paper.Sheet;
import org.musubi.people.Member;
import org.musubi.text.Language;

/** The printed copies of what was submitted. Who may read the versions of a proposal may read them. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {

    @Inject
    Press press;

    @Inject
    Wording wording;

    /**
     * Prints the present text and keeps it, in the transaction of the submission: there is none without its copy, and no
     * copy without its submission.
     */
    Submission freeze(Proposal proposal, Member by) {
        Signature signature = new Signature(by);
        byte[] paper = press.print(
                signature.getAt(), sheet(proposal, signature, Language.JA), sheet(proposal, signature, Language.EN));
        Submission submission = new Submission(proposal, signature, paper);
        persist(submission);
        getEntityManager().persist(new SubmissionPaper(submission.getId(), paper));
        return submission;
    }

    /** The copies of one proposal, the newest first, with who submitted them. */
    List<Submission> of(Proposal proposal) {
        return list(
                "from Submission s join fetch s.signature.person join fetch s.signature.organisation"
                        + " where s.proposal = ?1 order by s.id desc",
                proposal);
    }

    Optional<Submission> of(Proposal proposal, UUID id) {
        return find("proposal = ?1 and id = ?2", proposal, id).firstResultOptional();
    }

    byte[] bytesOf(Submission submission) {
        return getEntityManager()
                .find(SubmissionPaper.class, submission.getId())
                .getBytes();
    }

    private Sheet sheet(Proposal proposal, Signature signature, Language language) {
        return new Sheet(
                new DeskPages.paper(proposal, signature, wording.in(language).of(proposal.getContent()), language),
                language);
    }
}
