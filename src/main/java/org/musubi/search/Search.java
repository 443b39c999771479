package org.musubi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;

/**
 * Asks the index. At most {@value #MOST} answers are counted and ordered; where a question has more, the newest are
 * taken, and before them those whose title answers.
 */
@ApplicationScoped
public class Search {

    static final int MOST = 500;

    private static final String FIELDS =
            "select new org.musubi.search.Candidate(d.id, d.kind, d.sector, d.state, d.japan,"
                    + " d.india, d.inJa, d.inEn, d.year, a.label, d.changedAt, %s)"
                    + " from (select d.id as id from SearchDocument d left join d.audience a left join d.container c where %s"
                    + " order by d.changedAt desc, d.id desc limit " + (MOST + 1) + ") found"
                    + " join SearchDocument d on d.id = found.id left join d.audience a";
    private static final String SCORE =
            "cast(sql('ts_rank(cast(''{0.1,0.25,0.5,1}'' as real[]), ?, cast(? as tsquery), 1)',"
                    + " d.terms, :question) as Double)";
    private static final String ASKED = "cast(sql('(? @@ cast(? as tsquery))', d.%s, :question) as Boolean) = true";

    @Inject
    EntityManager database;

    Answers answers(Question question, SearchFilter filter, Member reader) {
        if (question.isEmpty()) {
            return filter.isNarrowed() ? ordered(candidates(null, null, filter, reader), filter, false) : Answers.NONE;
        }
        List<Candidate> found = candidates(question.all(), "terms", filter, reader);
        if (found.isEmpty()) {
            return ordered(candidates(question.any(), "terms", filter, reader), filter, true);
        }
        if (found.size() > MOST && filter.getOrder() == Order.RELEVANCE) {
            found = together(candidates(question.all(), "titleTerms", filter, reader), found);
        }
        return ordered(found, filter, false);
    }

    /** The documents of some answers, in their order. */
    List<SearchDocument> documents(List<Candidate> answers) {
        Map<UUID, SearchDocument> byId = database.createQuery(
                        "from SearchDocument d left join fetch d.audience where d.id in :ids", SearchDocument.class)
                .setParameter("ids", answers.stream().map(Candidate::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(SearchDocument::getId, document -> document));
        return answers.stream()
                .map(answer -> byId.get(answer.id()))
                .filter(found -> found != null)
                .toList();
    }

    private List<Candidate> candidates(String question, String field, SearchFilter filter, Member reader) {
        Map<String, Object> parameters = new HashMap<>();
        String where = Stream.of(
                        filter.condition(), visible(reader, "a", "d.audience"), visible(reader, "c", "d.container"))
                .peek(condition -> parameters.putAll(condition.parameters()))
                .map(Condition::hql)
                .collect(Collectors.joining(" and "));
        if (question != null) {
            where = ASKED.formatted(field) + " and " + where;
            parameters.put("question", question);
        }
        TypedQuery<Candidate> query =
                database.createQuery(FIELDS.formatted(question == null ? "0.0" : SCORE, where), Candidate.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The one rule of visibility; where there is no audience there is nothing to ask. */
    private static Condition visible(Member reader, String alias, String column) {
        Condition rule = Readership.of(reader).over(alias);
        return new Condition("(" + column + " is null or " + rule.hql() + ")", rule.parameters());
    }

    private static List<Candidate> together(List<Candidate> first, List<Candidate> second) {
        Map<UUID, Candidate> both = new LinkedHashMap<>();
        Stream.concat(first.stream(), second.stream())
                .forEach(candidate -> both.putIfAbsent(candidate.id(), candidate));
        return List.copyOf(both.values());
    }

    private static Answers ordered(List<Candidate> found, SearchFilter filter, boolean loose) {
        boolean capped = found.size() > MOST;
        List<Candidate> counted = found.stream()
                .limit(MOST)
                .sorted(filter.getOrder().comparator())
                .toList();
        return new Answers(counted, capped, loose && !counted.isEmpty());
    }
}
