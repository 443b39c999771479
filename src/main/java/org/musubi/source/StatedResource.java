package org.musubi.source;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.musubi.discussion.Conversation;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.plan.Commitment;
import org.musubi.plan.Commitments;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Taking a paragraph into the plan as a commitment, which then descends from it. */
@Path("/paragraphs/{id}/commitment")
public class StatedResource {

    private static final int STEP = 10;

    @Inject
    CurrentMember current;

    @Inject
    Paragraphs paragraphs;

    @Inject
    Commitments commitments;

    @Inject
    Sectors sectors;

    @Inject
    EntityManager database;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Paragraph paragraph = found(id, current.get());
        CommitmentForm form =
                CommitmentForm.of(proposed(paragraph), UUID.randomUUID().toString());
        return new Pages.stated(paragraph, sectors.inOrder(), form, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam CommitmentForm form) {
        Member me = current.get();
        Paragraph paragraph = found(id, me);
        Optional<Sector> sector = sectors.coded(form.sector());
        // First of all, since a form sent twice would find its own reference taken.
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Problems problems = form.problems(
                sector.isPresent(),
                commitments.referredTo(form.ref()).isPresent(),
                paragraph.getEdition().getDocument().getCode());
        if (problems.any()) {
            return Refusal.wrong(new Pages.stated(paragraph, sectors.inOrder(), form, problems));
        }
        Commitment commitment = Commitment.stated(
                paragraph.getEdition().getDocument(),
                form.ref(),
                paragraph.getPosition() / STEP,
                sector.get(),
                form.chosenStrength(),
                form.statement());
        store(commitment);
        link(paragraph, commitment, form.reason().strip(), me);
        return Notice.SAVED.at(once.ledTo(key, commitment.getPath()));
    }

    private void store(Commitment commitment) {
        commitments.persist(commitment);
        Audience everybody = Audience.everybody(commitment.getDocument().getIssuer());
        database.persist(everybody);
        Conversation talk = new Conversation(
                SubjectType.COMMITMENT, commitment.getId(), commitment.getStatement(), commitment.getPath(), everybody);
        database.persist(talk);
        commitment.talkedAboutIn(talk.getId());
    }

    private void link(Paragraph paragraph, Commitment commitment, String reason, Member me) {
        Link link = Link.said(paragraph, commitment, Relation.STATES, reason, me);
        database.persist(link);
        if (me.isFocalPoint()) {
            database.persist(new LinkKey(link, me));
        }
        history.record(Fact.of(FactKind.COMMITMENT_STATED, commitment.subject(), Signature.actor(me))
                .with("paragraph", paragraph.getReference())
                .with("reason", reason));
        history.record(link.linked(Signature.actor(me)));
    }

    private Paragraph found(String id, Member me) {
        Paragraph paragraph = Guard.found(paragraphs.whole(Guard.key(id)));
        Guard.require(paragraph.takenUpBy(me));
        return paragraph;
    }

    /** The reference that follows from the number: FS2025-08 for item 8. */
    private static String proposed(Paragraph paragraph) {
        String number = paragraph.getNumber().toUpperCase(Locale.ROOT);
        String padded = number.length() == 1 ? "0" + number : number;
        return paragraph.getEdition().getDocument().getCode() + "-" + padded;
    }
}
