package org.musubi.source;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.text.Language;
import org.musubi.web.Choices;
import org.musubi.web.Guard;

/** The source documents as a series, each with its paragraphs, in every edition. */
@Path("/documents")
public class DocumentResource {

    private static final int FACTS_SHOWN = 30;
    private static final int AWAITING_SHOWN = 25;

    @Inject
    CurrentMember current;

    @Inject
    Editions editions;

    @Inject
    Paragraphs paragraphs;

    @Inject
    Links links;

    @Inject
    Margins margins;

    @Inject
    ParagraphPages paragraphPages;

    @Inject
    History history;

    @GET
    @PermitAll
    public Object series() {
        List<Edition> series = editions.series();
        Map<UUID, Map<Relation, Long>> counts = links.counts(series);
        Member me = current.get();
        return new Pages.series(
                series.stream()
                        .map(edition -> new SeriesRow(edition, counts.getOrDefault(edition.getId(), Map.of())))
                        .toList(),
                me.isFocalPoint() ? links.awaiting(me.side(), AWAITING_SHOWN) : List.of());
    }

    @GET
    @Path("{code}")
    @PermitAll
    public Object show(
            @PathParam("code") String code,
            @QueryParam("relation") String relation,
            @QueryParam("after") String after) {
        return page(Guard.found(editions.current(Guard.code(code))), relation, after);
    }

    @GET
    @Path("{code}/editions/{edition}")
    @PermitAll
    public Object edition(
            @PathParam("code") String code,
            @PathParam("edition") String edition,
            @QueryParam("relation") String relation,
            @QueryParam("after") String after) {
        return page(Guard.found(editions.numbered(Guard.code(code), number(edition))), relation, after);
    }

    /** The text as it was published, for keeping and for checking its SHA-256. */
    @GET
    @Path("{code}/editions/{edition}/text/{language}")
    @PermitAll
    public Response text(
            @PathParam("code") String code, @PathParam("edition") String number, @PathParam("language") String tag) {
        Edition edition = Guard.found(editions.numbered(Guard.code(code), number(number)));
        Language language = Guard.found(Arrays.stream(Language.values())
                .filter(one -> one.tag().equals(tag))
                .findFirst());
        Rendition rendition = Guard.found(editions.rendition(edition, language));
        String name = edition.getDocument().getCode() + "-" + edition.getNumber() + "." + tag + ".txt";
        return Response.ok(rendition.getText(), "text/plain;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    @GET
    @Path("{code}/{number}")
    @PermitAll
    public Object paragraph(@PathParam("code") String code, @PathParam("number") String number) {
        return paragraphPages.of(Guard.found(paragraphs.current(Guard.code(code), Guard.code(number))), current.get());
    }

    @GET
    @Path("{code}/editions/{edition}/{number}")
    @PermitAll
    public Object paragraph(
            @PathParam("code") String code, @PathParam("edition") String edition, @PathParam("number") String number) {
        return paragraphPages.of(
                Guard.found(paragraphs.numbered(Guard.code(code), number(edition), Guard.code(number))), current.get());
    }

    private Object page(Edition edition, String relation, String after) {
        Member me = current.get();
        Relation chosen = Choices.of(Relation.class, relation).orElse(null);
        List<Paragraph> oneMore = paragraphs.of(edition, chosen, position(after));
        boolean more = oneMore.size() > Paragraphs.SIZE;
        List<Paragraph> shown = more ? oneMore.subList(0, Paragraphs.SIZE) : oneMore;
        Integer next = more ? shown.get(shown.size() - 1).getPosition() : null;
        List<Passage> passages = Passage.of(shown, margins.of(shown, me));
        return new Pages.document(
                edition,
                editions.of(edition.getDocument()),
                edition.isRestated() ? List.of() : editions.renditions(edition),
                chosen,
                passages,
                passages.stream().anyMatch(passage -> passage.margin().awaits(me)),
                headings(edition, chosen, shown, more || position(after) > 0),
                links.counts(List.of(edition)).getOrDefault(edition.getId(), Map.of()),
                next,
                position(after) > 0,
                history.about(edition.getDocument().getId(), Readership.of(me).overId("e.audienceId"), FACTS_SHOWN));
    }

    /** Read with the text where all of it is shown. */
    private List<Paragraph> headings(Edition edition, Relation relation, List<Paragraph> shown, boolean partly) {
        if (relation != null) {
            return List.of();
        }
        return partly
                ? paragraphs.headings(edition)
                : shown.stream().filter(Paragraph::isHeading).toList();
    }

    static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static int position(String text) {
        return text != null && text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : 0;
    }
}
