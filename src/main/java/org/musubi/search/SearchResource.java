package org.musubi.search;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;
import org.musubi.web.Here;
import org.musubi.web.Slice;

/** One box over everything that the reader may read. */
@Path("/search")
public class SearchResource {

    @Inject
    CurrentMember current;

    @Inject
    Here here;

    @Inject
    Search search;

    @Inject
    SynonymGroups synonyms;

    @Inject
    Sectors sectors;

    @Inject
    SavedSearches saved;

    @GET
    @PermitAll
    public Object find(@BeanParam SearchFilter filter, @QueryParam("after") String after) {
        if (filter.isTooLong()) {
            return Response.seeOther(URI.create(filter.getCutAddress())).build();
        }
        Member me = current.get();
        Question question = Question.of(filter.getQ(), synonyms.current());
        Answers answers = search.answers(question, filter, me);
        Order order = filter.getOrder();
        List<Candidate> oneMore = answers.behind(Cursor.read(after), order, Slice.SIZE);
        List<Candidate> shown = oneMore.subList(0, Math.min(Slice.SIZE, oneMore.size()));
        List<Hit> hits = search.documents(shown).stream()
                .map(document -> Hit.of(document, question, here.getLanguage()))
                .toList();
        String next = oneMore.size() > shown.size()
                ? filter.with("after", Cursor.behind(shown.get(shown.size() - 1), order))
                : null;
        return new Pages.results(
                filter,
                new Results(hits, answers.all().size(), answers.capped(), answers.loose(), question.isEmpty(), next),
                Facets.of(answers.all()),
                sectors.inOrder().stream().collect(Collectors.toMap(Sector::getCode, sector -> sector)),
                saved.of(me));
    }
}
