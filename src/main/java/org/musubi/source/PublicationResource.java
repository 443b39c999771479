package org.musubi.source;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisations;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Publishing a draft: from then on nothing of it changes. For administrators. */
@Path("/administration/documents/{id}/publication")
public class PublicationResource {

    @Inject
    CurrentMember current;

    @Inject
    Drafts drafts;

    @Inject
    Publication publication;

    @Inject
    Organisations organisations;

    @POST
    @Authenticated
    @Transactional
    public Response publish(@PathParam("id") String id, @RestForm String confirmed, @RestForm Integer version) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        Draft draft = Guard.found(drafts.findByIdOptional(Guard.key(id), LockModeType.PESSIMISTIC_WRITE));
        if (draft.isPublished()) {
            return Notice.ALREADY_DONE.at(draft.getLedTo());
        }
        Guard.unchanged(draft.getVersion(), version);
        Problems problems = publication.problems(draft, "yes".equals(confirmed));
        if (problems.any()) {
            return Refusal.wrong(
                    Pages.draft.of(draft, DraftForm.of(draft), publication, organisations.choosable(), problems));
        }
        return Notice.PUBLISHED.at(publication.publish(draft, me).getDocument().getPath());
    }
}
