package org.musubi.tracking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.project.Project;

/** All phases; whoever may read the project may read them. */
@ApplicationScoped
public class Phases implements PanacheRepositoryBase<Phase, UUID> {

    private static final int MOVES_READ = 60;

    /** The phase if its project is visible to the member. */
    Optional<Phase> visibleTo(Member member, UUID id) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return find(
                        "select f from Phase f join fetch f.project p join fetch p.audience where f.id = :id and "
                                + visible.hql(),
                        parameters)
                .singleResultOptional();
    }

    /** The phases of a project by their start, and what moved last. */
    Timetable of(Project project) {
        List<Phase> phases = list("from Phase f where f.project = ?1 order by f.startsOn, f.id", project);
        return new Timetable(phases, lastMoves(project));
    }

    Gate gateOf(Phase phase) {
        return new Gate(phase, decisionsAt(phase), movesOf(phase));
    }

    /** What both sides decided at a gate, newest first. */
    private List<GateDecision> decisionsAt(Phase phase) {
        return getEntityManager()
                .createQuery(
                        "select d from GateDecision d join fetch d.by.person join fetch d.by.organisation"
                                + " where d.phase = :phase order by d.id desc",
                        GateDecision.class)
                .setParameter("phase", phase)
                .getResultList();
    }

    void put(GateDecision decision) {
        getEntityManager().persist(decision);
    }

    void put(PhaseMove move) {
        getEntityManager().persist(move);
    }

    private List<PhaseMove> movesOf(Phase phase) {
        return getEntityManager()
                .createQuery(
                        "select m from PhaseMove m join fetch m.by.person join fetch m.by.organisation"
                                + " where m.phase = :phase order by m.id desc",
                        PhaseMove.class)
                .setParameter("phase", phase)
                .setMaxResults(MOVES_READ)
                .getResultList();
    }

    private List<PhaseMove> lastMoves(Project project) {
        List<PhaseMove> moves = getEntityManager()
                .createQuery(
                        "select m from PhaseMove m join fetch m.phase f join fetch m.by.person"
                                + " join fetch m.by.organisation where f.project = :project order by m.id desc",
                        PhaseMove.class)
                .setParameter("project", project)
                .setMaxResults(MOVES_READ)
                .getResultList();
        return moves.stream()
                .filter(move -> move.getBatch().equals(moves.get(0).getBatch()))
                .sorted(Comparator.comparing(PhaseMove::getToStart))
                .toList();
    }
}
