package org.musubi.source;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.split.Block;
import org.musubi.split.Split;
import org.musubi.text.Language;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The split of one language of a draft, shown for correction before anything is published. For administrators. */
@Path("/administration/documents/{id}/{language}")
public class PreviewResource {

    @Inject
    CurrentMember current;

    @Inject
    Drafts drafts;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object show(@PathParam("id") String id, @PathParam("language") String tag, @QueryParam("from") String from) {
        administrator();
        Draft draft = drafts.open(id);
        Language language = uploaded(draft, tag);
        return new Pages.preview(Preview.of(draft, language, place(from).orElse(0)));
    }

    /** Corrects the split: {@code act} names what to do and where, such as {@code merge-12} or {@code item-3}. */
    @POST
    @Authenticated
    @Transactional
    public Response correct(
            @PathParam("id") String id,
            @PathParam("language") String tag,
            @RestForm String act,
            @RestForm Integer version) {
        Member me = administrator();
        Draft draft = drafts.open(id);
        Language language = uploaded(draft, tag);
        Guard.unchanged(draft.getVersion(), version);
        if ("reset".equals(act)) {
            history.record(draft.reset(language, me));
            return Notice.SAVED.at(draft.path(language));
        }
        Correction correction = Guard.found(Correction.read(act));
        Split corrected = apply(correction, draft.split(language));
        history.record(draft.correct(language, corrected, act, me));
        return Notice.SAVED.at(Preview.place(draft, language, correction, corrected));
    }

    /** Where a part may be divided. */
    @GET
    @Path("{block}")
    @Authenticated
    public Object divide(
            @PathParam("id") String id, @PathParam("language") String tag, @PathParam("block") String number) {
        administrator();
        Draft draft = drafts.open(id);
        Language language = uploaded(draft, tag);
        int at = Guard.found(place(number));
        Split split = draft.split(language);
        Block block = Guard.found(
                Optional.of(at).filter(place -> place < split.blocks().size()).map(split.blocks()::get));
        return new Pages.division(draft, language, at, block);
    }

    /** Uploads a text for the first time or anew. */
    @POST
    @Path("text")
    @Authenticated
    @Transactional
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @PathParam("id") String id,
            @PathParam("language") String tag,
            @RestForm Integer version,
            @BeanParam TextForm text) {
        Member me = administrator();
        Draft draft = drafts.open(id);
        Language language = language(tag);
        Guard.require(draft.offers(language));
        Guard.unchanged(draft.getVersion(), version);
        Problems problems = text.check(new Problems());
        if (problems.any()) {
            return Refusal.wrong(new Pages.text(draft, language, text, problems));
        }
        history.record(
                draft.upload(language, text.content(), text.chosenFormat().orElseThrow(), me));
        return Notice.DRAFT_SAVED.at(draft.path(language));
    }

    @GET
    @Path("text")
    @Authenticated
    public Object textForm(@PathParam("id") String id, @PathParam("language") String tag) {
        administrator();
        Draft draft = drafts.open(id);
        Language language = language(tag);
        Guard.require(draft.offers(language));
        return new Pages.text(draft, language, TextForm.empty(language, ""), new Problems());
    }

    private Member administrator() {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        return me;
    }

    private static Split apply(Correction correction, Split split) {
        try {
            return correction.of(split);
        } catch (IllegalArgumentException nowhere) {
            throw new NotFoundException();
        }
    }

    private static Language uploaded(Draft draft, String tag) {
        Language language = language(tag);
        if (!draft.has(language)) {
            throw new NotFoundException();
        }
        return language;
    }

    private static Language language(String tag) {
        return Guard.found(Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst());
    }

    private static Optional<Integer> place(String number) {
        return number != null && number.matches("[0-9]{1,6}")
                ? Optional.of(Integer.parseInt(number))
                : Optional.empty();
    }
}
