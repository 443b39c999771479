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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.musubi.discussion.Comments;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.project.Project;

/** The margins of a page of paragraphs: four statements, however many paragraphs and projects there are. */
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
        List<Link> standing = links.of(paragraphs);
        Map<UUID, List<Project>> projects = projects(commitments(standing), reader);
        Map<UUID, Long> counts = comments.counted(
                paragraphs.stream()
                        .map(Paragraph::getConversationId)
                        .filter(Objects::nonNull)
                        .toList(),
                reader);
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
                        "select c.id, l.id from Commitment c join lateral (select p.id as id from Project p"
                                + " join p.audience a where p.commitment = c and " + visible.hql()
                                + " order by p.id desc limit " + (PROJECTS + 1)
                                + ") l on true where c.id in :commitments",
                        Object[].class)
                .setParameter("commitments", commitments);
        visible.parameters().forEach(query::setParameter);
        List<Object[]> pairs = query.getResultList();
        Map<UUID, Project> whole =
                whole(pairs.stream().map(pair -> (UUID) pair[1]).toList());
        Map<UUID, List<Project>> projects = new HashMap<>();
        pairs.stream()
                .sorted((left, right) -> right[1].toString().compareTo(left[1].toString()))
                .forEach(pair -> projects.computeIfAbsent((UUID) pair[0], id -> new ArrayList<>())
                        .add(whole.get((UUID) pair[1])));
        return projects;
    }

    private Map<UUID, Project> whole(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database
                        .createQuery("from Project p where p.id in :ids", Project.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Project::getId, Function.identity()));
    }
}
