package org.musubi.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.musubi.discussion.Comments;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.project.Project;

/** The margins of a page of paragraphs: three statements, however many paragraphs and projects there are. */
@ApplicationScoped
class Margins {

    /** How many projects stand beside one commitment. */
    private static final int PROJECTS = 3;

    @Inject
    EntityManager database;

    @Inject
    Links links;

    @Inject
    Comments comments;

    /** By the key of the paragraph. */
    Map<UUID, Margin> of(Collection<Paragraph> paragraphs, Member reader) {
        Map<UUID, Long> counts = comments.counted(
                paragraphs.stream()
                        .map(Paragraph::getConversationId)
                        .filter(Objects::nonNull)
                        .toList(),
                reader);
        return of(paragraphs, counts, reader);
    }

    /** Of one paragraph, whose comments are shown beside and need no counting. */
    Margin of(Paragraph paragraph, Member reader) {
        return of(List.of(paragraph), Map.of(), reader).get(paragraph.getId());
    }

    private Map<UUID, Margin> of(Collection<Paragraph> paragraphs, Map<UUID, Long> counts, Member reader) {
        List<Link> standing = links.of(paragraphs);
        Map<UUID, List<Project>> projects = projects(commitments(standing), reader);
        Map<UUID, List<Link>> byParagraph = standing.stream()
                .collect(Collectors.groupingBy(link -> link.getParagraph().getId()));
        Map<UUID, Margin> margins = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            List<Margin.Entry> entries = byParagraph.getOrDefault(paragraph.getId(), List.of()).stream()
                    .map(link -> entry(
                            link, projects.getOrDefault(link.getCommitment().getId(), List.of())))
                    .toList();
            margins.put(paragraph.getId(), new Margin(entries, counts.getOrDefault(paragraph.getConversationId(), 0L)));
        }
        return margins;
    }

    private static Margin.Entry entry(Link link, List<Project> projects) {
        boolean more = projects.size() > PROJECTS;
        return new Margin.Entry(link, more ? projects.subList(0, PROJECTS) : projects, more);
    }

    private static List<UUID> commitments(List<Link> links) {
        return links.stream()
                .map(link -> link.getCommitment().getId())
                .distinct()
                .toList();
    }

    /** The newest projects of each commitment that the reader may see, one more than is shown. */
    private Map<UUID, List<Project>> projects(List<UUID> commitments, Member reader) {
        if (commitments.isEmpty()) {
            return Map.of();
        }
        Condition visible = Readership.of(reader).over("a");
        var query = database.createQuery(
                        "select c.id, p from Commitment c join lateral (select x.id as id from Project x"
                                + " join x.audience a where x.commitment = c and " + visible.hql()
                                + " order by x.id desc limit " + (PROJECTS + 1) + ") l on true"
                                + " join Project p on p.id = l.id where c.id in :commitments order by p.id desc",
                        Object[].class)
                .setParameter("commitments", commitments);
        visible.parameters().forEach(query::setParameter);
        Map<UUID, List<Project>> projects = new HashMap<>();
        query.getResultList().forEach(pair -> projects.computeIfAbsent((UUID) pair[0], id -> new ArrayList<>())
                .add((Project) pair[1]));
        return projects;
    }
}
