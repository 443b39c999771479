package org.musubi.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The notes of reviewers, each circle by itself. Nothing but the page of the review asks for them. */
@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {

    /** How many of the newest notes a circle shows. */
    private static final int MOST = 200;

    /** A note with its answers. */
    public record Thread(Note note, List<Note> answers) {}

    /** The notes of one circle that a reviewer may read, the oldest first; none for anybody else. */
    List<Thread> threads(Reviewing reviewing, Circle circle) {
        if (!reviewing.reads(circle)) {
            return List.of();
        }
        List<Note> notes = find(
                        "from Note n join fetch n.signature.person join fetch n.signature.organisation"
                                + " where n.proposal = ?1 and n.circle = ?2 order by n.id",
                        reviewing.proposal(),
                        circle)
                .page(0, MOST)
                .list();
        Map<UUID, List<Note>> answers = notes.stream()
                .filter(note -> note.getParent() != null)
                .collect(Collectors.groupingBy(note -> note.getParent().getId()));
        return notes.stream()
                .filter(note -> note.getParent() == null)
                .map(note -> new Thread(note, answers.getOrDefault(note.getId(), List.of())))
                .toList();
    }

    /** A note to be answered in the same circle. */
    Optional<Note> in(Reviewing reviewing, Circle circle, UUID id) {
        return find("id = ?1 and proposal = ?2 and circle = ?3", id, reviewing.proposal(), circle)
                .firstResultOptional()
                .filter(note -> reviewing.reads(circle));
    }
}
