package org.musubi.project;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Saying what a milestone waits for, and that it no longer does. A circle is refused. */
@Path("/milestones/{id}/predecessors")
public class PredecessorResource {

    @Inject
    CurrentMember current;

    @Inject
    Milestones milestones;

    @Inject
    Precedences precedences;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Member me = current.get();
        return page(orderable(id, me), new PredecessorForm(null, null), List.of(), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam PredecessorForm form) {
        Member me = current.get();
        Milestone follower = orderable(id, me);
        Optional<Milestone> predecessor = form.key().flatMap(key -> milestones.visibleTo(me, key));
        Problems problems = new Problems()
                .when(form.isEmpty(), "predecessor", Problem.REQUIRED)
                .when(predecessor.isEmpty(), form.field(), Problem.NO_SUCH_MILESTONE);
        if (problems.any()) {
            return Refusal.wrong(page(follower, form, List.of(), problems));
        }
        precedences.lock();
        List<UUID> circle = precedences.circle(predecessor.get().getId(), follower.getId());
        if (!circle.isEmpty()) {
            return Refusal.wrong(
                    page(follower, form, readable(circle, me), problems.when(true, form.field(), Problem.CIRCULAR)));
        }
        return link(predecessor.get(), follower, me);
    }

    @POST
    @Path("{other}/removal")
    @Authenticated
    @Transactional
    public Response remove(@PathParam("id") String id, @PathParam("other") String other) {
        Member me = current.get();
        Milestone follower = orderable(id, me);
        Milestone predecessor = Guard.found(milestones.visibleTo(me, Guard.key(other)));
        Optional<Precedence> link = precedences.between(predecessor, follower);
        if (link.isEmpty()) {
            return Notice.ALREADY_DONE.at(follower.getPath());
        }
        precedences.delete(link.get());
        history.record(follower.unlinked(link.get(), me));
        return Notice.SAVED.at(follower.getPath());
    }

    private Response link(Milestone predecessor, Milestone follower, Member me) {
        if (precedences.between(predecessor, follower).isPresent()) {
            return Notice.ALREADY_DONE.at(follower.getPath());
        }
        Precedence link = new Precedence(predecessor, follower, me);
        precedences.persist(link);
        history.record(follower.linked(link, me));
        return Notice.SAVED.at(follower.getPath());
    }

    /** Those of a circle that the member may read; of the others nothing is said. */
    private List<Milestone> readable(List<UUID> circle, Member me) {
        return circle.stream()
                .map(key -> milestones.visibleTo(me, key).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private Pages.predecessors page(
            Milestone milestone, PredecessorForm form, List<Milestone> circle, Problems problems) {
        List<Milestone> others = milestones.of(milestone.getProject()).stream()
                .filter(other -> !other.getId().equals(milestone.getId()))
                .toList();
        return new Pages.predecessors(milestone, others, circle, form, problems);
    }

    private Milestone orderable(String id, Member me) {
        Milestone milestone = Guard.found(milestones.visibleTo(me, Guard.key(id)));
        Guard.require(milestone.orderableBy(me));
        return milestone;
    }
}
