package org.musubi.source;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.plan.SourceDocuments;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Correcting what is said about a draft besides its text. For administrators. */
@Path("/administration/documents/{id}/description")
public class DescriptionResource {

    @Inject
    CurrentMember current;

    @Inject
    Drafts drafts;

    @Inject
    SourceDocuments documents;

    @Inject
    Organisations organisations;

    @Inject
    Publication publication;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response describe(@PathParam("id") String id, @BeanParam DraftForm form) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        Draft draft = drafts.open(id);
        Guard.unchanged(draft.getVersion(), form.version());
        Guard.require(!draft.isOtherLanguage());
        List<Organisation> issuers = organisations.choosable();
        Problems problems = form.problems(draft.getPurpose(), issuers);
        problems.when(draft.isNewDocument() && documents.coded(form.code()).isPresent(), "code", Problem.CODE_TAKEN);
        if (problems.any()) {
            return Refusal.wrong(Pages.draft.of(draft, form, publication, issuers, problems));
        }
        history.record(draft.described(form.description(issuers).keepingCodeOf(draft.getDocument()), me));
        return Notice.SAVED.at(draft.getPath());
    }
}
