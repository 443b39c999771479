package org.musubi.source;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Taking back what is said of a paragraph, with a reason; that it was said remains in the history. */
@Path("/links/{id}/withdrawal")
public class LinkWithdrawalResource {

    private static final int REASON_LIMIT = 2_000;

    @Inject
    CurrentMember current;

    @Inject
    Links links;

    @Inject
    ParagraphPages pages;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @RestForm String reason) {
        Member me = current.get();
        Link link = Guard.found(links.held(Guard.key(id)));
        Paragraph paragraph = link.getParagraph();
        if (link.isWithdrawn()) {
            return Notice.ALREADY_DONE.at(paragraph.getPath());
        }
        Guard.require(link.withdrawableBy(me));
        String typed = Typed.text(reason);
        Problems problems = new Problems()
                .when(typed.isBlank(), "withdrawal", Problem.REASON_NEEDED)
                .atMost(REASON_LIMIT, typed, "withdrawal");
        if (problems.any()) {
            return Refusal.wrong(pages.of(
                    paragraph,
                    me,
                    LinkForm.empty(UUID.randomUUID().toString()),
                    new ParagraphPages.Withdrawal(link.getId(), typed),
                    problems));
        }
        links.getEntityManager().persist(new LinkWithdrawal(link, typed.strip(), me));
        history.record(link.withdrawn(typed.strip(), Signature.actor(me)));
        return Notice.WITHDRAWN.at(paragraph.getPath() + "#links");
    }
}
