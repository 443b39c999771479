package org.musubi.source;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.plan.Commitment;
import org.musubi.plan.Commitments;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Saying what a paragraph does to a commitment. A focal point gives the own side's key with it. */
@Path("/paragraphs/{id}/links")
public class LinkResource {

    @Inject
    CurrentMember current;

    @Inject
    Paragraphs paragraphs;

    @Inject
    Commitments commitments;

    @Inject
    Links links;

    @Inject
    ParagraphPages pages;

    @Inject
    History history;

    @Inject
    Once once;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam LinkForm form) {
        Member me = current.get();
        Paragraph paragraph = Guard.found(paragraphs.whole(Guard.key(id)));
        Guard.require(paragraph.linkableBy(me));
        Optional<Commitment> commitment =
                commitments.referredTo(form.commitment().toUpperCase(Locale.ROOT));
        boolean said = commitment.isPresent() && links.isSaid(paragraph, commitment.get());
        Problems problems = form.problems(commitment, said);
        if (problems.any()) {
            return Refusal.wrong(pages.of(paragraph, me, form, null, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Link link = Link.said(
                paragraph,
                commitment.orElseThrow(),
                form.chosen().orElseThrow(),
                form.reason().strip(),
                me);
        links.persist(link);
        if (me.isFocalPoint()) {
            links.getEntityManager().persist(new LinkKey(link, me));
        }
        history.record(link.linked(Signature.actor(me)));
        return Notice.SAVED.at(once.ledTo(key, paragraph.getPath() + "#links"));
    }
}
