package org.musubi.source;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.Audience;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.plan.SourceDocument;
import org.musubi.plan.SourceDocuments;
import org.musubi.text.Language;
import org.musubi.web.Choices;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The drafts of source documents: beginning one, and what is said about it. For administrators. */
@Path("/administration/documents")
public class DraftResource {

    @Inject
    CurrentMember current;

    @Inject
    Drafts drafts;

    @Inject
    Editions editions;

    @Inject
    SourceDocuments documents;

    @Inject
    Organisations organisations;

    @Inject
    Publication publication;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Authenticated
    public Object list() {
        administrator();
        return new Pages.drafts(drafts.open(), editions.series());
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form(@QueryParam("purpose") String asked, @QueryParam("document") String code) {
        administrator();
        Purpose purpose = Choices.of(Purpose.class, asked).orElse(Purpose.DOCUMENT);
        Edition edition = edition(purpose, code);
        TextForm text = TextForm.empty(
                language(purpose, edition, Language.JA), UUID.randomUUID().toString());
        DraftForm form = edition == null ? DraftForm.empty() : DraftForm.of(edition.getDocument());
        return page(purpose, edition, form, text, new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response create(
            @QueryParam("purpose") String asked,
            @QueryParam("document") String code,
            @BeanParam DraftForm form,
            @BeanParam TextForm text) {
        Member me = administrator();
        Purpose purpose = Choices.of(Purpose.class, asked).orElse(Purpose.DOCUMENT);
        Edition edition = edition(purpose, code);
        List<Organisation> issuers = organisations.choosable();
        Problems problems = text.check(form.problems(purpose, issuers));
        problems.when(
                purpose == Purpose.DOCUMENT && documents.coded(form.code()).isPresent(), "code", Problem.CODE_TAKEN);
        if (problems.any()) {
            return Refusal.wrong(page(purpose, edition, form, text, problems));
        }
        UUID key = Guard.key(text.getOnce());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Draft draft = draft(purpose, edition, form, issuers, me);
        Language language = language(purpose, edition, text.chosenLanguage().orElseThrow());
        history.record(draft.drafted(me));
        history.record(
                draft.upload(language, text.content(), text.chosenFormat().orElseThrow(), me));
        return Notice.DRAFT_SAVED.at(once.ledTo(key, draft.getPath()));
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Object show(@PathParam("id") String id) {
        administrator();
        Draft draft = Guard.found(drafts.findByIdOptional(Guard.key(id)));
        return draft.isPublished()
                ? Notice.ALREADY_DONE.at(draft.getLedTo())
                : Pages.draft.of(draft, DraftForm.of(draft), publication, organisations.choosable(), new Problems());
    }

    private Member administrator() {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        return me;
    }

    /** The edition that is replaced or translated; null for a new document. */
    private Edition edition(Purpose purpose, String code) {
        if (purpose == Purpose.DOCUMENT) {
            return null;
        }
        Edition edition = Guard.found(editions.current(code == null ? "" : code));
        Guard.require(purpose != Purpose.LANGUAGE || !edition.isBilingual());
        return edition;
    }

    private static Language language(Purpose purpose, Edition edition, Language chosen) {
        return purpose == Purpose.LANGUAGE ? edition.getMissing() : chosen;
    }

    private Draft draft(Purpose purpose, Edition edition, DraftForm form, List<Organisation> issuers, Member me) {
        SourceDocument document = edition == null ? null : edition.getDocument();
        Audience audience = Draft.readers(me);
        drafts.getEntityManager().persist(audience);
        Draft.Description description = purpose == Purpose.LANGUAGE
                ? Draft.Description.of(document)
                : form.description(issuers).keepingCodeOf(document);
        Draft draft = new Draft(purpose, document, description, audience, me);
        drafts.persist(draft);
        return draft;
    }

    private Pages.newDraft page(Purpose purpose, Edition edition, DraftForm form, TextForm text, Problems problems) {
        return new Pages.newDraft(purpose, edition, form, text, organisations.choosable(), problems);
    }
}
