package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.history.SubjectType;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.project.Project;
import org.musubi.project.Projects;

/** Finds proposals and projects that say much the same, so that nobody proposes what is under way. */
@ApplicationScoped
class Likenesses {

    private static final int SHOWN = 5;

    /** Candidates before asking what the reader may see; more than are shown, since some may be invisible. */
    private static final int CANDIDATES = 200;

    /** Lower than the defaults: Japanese is written without spaces, and short titles share few trigrams with long ones. */
    private static final String THRESHOLDS =
            """
            select set_config('pg_trgm.similarity_threshold', '0.25', true),
                set_config('pg_trgm.word_similarity_threshold', '0.4', true)
            """;

    private static final String ALIKE =
            """
            select x.id, greatest(
                coalesce(similarity(x.title_ja, :titleJa), 0), coalesce(similarity(x.title_en, :titleEn), 0),
                coalesce(word_similarity(:titleJa, x.title_ja), 0), coalesce(word_similarity(:titleEn, x.title_en), 0),
                coalesce(similarity(x.summary_ja, :summaryJa), 0), coalesce(similarity(x.summary_en, :summaryEn), 0)) as score
            from %s x
            where x.id <> :self and (x.title_ja %% :titleJa or x.title_en %% :titleEn
                or x.title_ja %%> :titleJa or x.title_en %%> :titleEn
                or x.summary_ja %% :summaryJa or x.summary_en %% :summaryEn)
            order by score desc, x.id desc limit :candidates
            """;

    @Inject
    EntityManager database;

    @Inject
    Proposals proposals;

    @Inject
    Projects projects;

    /** The most similar things that the member may see, the most similar first. */
    @Transactional
    List<Likeness> of(Proposal proposal, Member member) {
        database.createNativeQuery(THRESHOLDS).getSingleResult();
        List<Likeness> found = new ArrayList<>();
        Map<UUID, Double> alikeProposals = alike("proposal", proposal);
        for (Proposal other : proposals.visibleTo(member, alikeProposals.keySet())) {
            found.add(new Likeness(
                    SubjectType.PROPOSAL, other.getTitle(), other.getPath(), alikeProposals.get(other.getId())));
        }
        Map<UUID, Double> alikeProjects = alike("project", proposal);
        for (Project other : visibleProjects(member, alikeProjects.keySet())) {
            found.add(new Likeness(
                    SubjectType.PROJECT, other.getTitle(), other.getPath(), alikeProjects.get(other.getId())));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Likeness::score).reversed())
                .limit(SHOWN)
                .toList();
    }

    private List<Project> visibleProjects(Member member, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("ids", ids);
        return projects.list("from Project p where p.id in :ids and " + visible.hql(), parameters);
    }

    private Map<UUID, Double> alike(String table, Proposal proposal) {
        Content content = proposal.getContent();
        List<?> rows = database.createNativeQuery(ALIKE.formatted(table))
                .setParameter("self", proposal.getId())
                .setParameter("titleJa", text(content.getTitle().getJa()))
                .setParameter("titleEn", text(content.getTitle().getEn()))
                .setParameter("summaryJa", text(content.getSummary().getJa()))
                .setParameter("summaryEn", text(content.getSummary().getEn()))
                .setParameter("candidates", CANDIDATES)
                .getResultList();
        Map<UUID, Double> scores = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            scores.put((UUID) columns[0], ((Number) columns[1]).doubleValue());
        }
        return scores;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
