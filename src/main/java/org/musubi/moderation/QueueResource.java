package org.musubi.moderation;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.musubi.discussion.Comments;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Choices;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** The moderators' queue and what they decide. */
@Path("/moderation")
public class QueueResource {

    @Inject
    CurrentMember current;

    @Inject
    ReviewItems items;

    @Inject
    Rulings rulings;

    @Inject
    Comments comments;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object list(@QueryParam("state") String state, @QueryParam("after") String after) {
        Member me = current.get();
        Guard.require(me.isModerator());
        ReviewState chosen = Choices.of(ReviewState.class, state).orElse(ReviewState.PENDING);
        Slice<ReviewItem> slice = items.at(chosen, Slice.key(after));
        return new Pages.queue(new Slice<>(rows(slice.items(), me), slice.next()), chosen, ReviewState.values());
    }

    @GET
    @Path("{id}")
    @Authenticated
    public Object show(@PathParam("id") String id) {
        Member me = current.get();
        Guard.require(me.isModerator());
        ReviewItem item = Guard.found(items.whole(Guard.key(id)));
        return page(item, me, RulingForm.about(item), new Problems());
    }

    @POST
    @Path("{id}/rulings")
    @Authenticated
    @Transactional
    public Response decide(@PathParam("id") String id, @BeanParam RulingForm form) {
        Member me = current.get();
        Guard.require(me.isModerator());
        ReviewItem item = Guard.found(items.whole(Guard.key(id)));
        Guard.require(item.decidableBy(me));
        Guard.unchanged(item.getVersion(), form.version);
        Problems problems = form.problems(item);
        if (problems.any()) {
            return Refusal.wrong(page(item, me, form, problems));
        }
        Ruling ruling =
                item.rule(form.chosenDecision().get(), form.chosenReason().orElse(null), form.text(), me);
        rulings.persist(ruling);
        item.carryOut(ruling, me).forEach(history::record);
        return Notice.DECIDED.at(item.getPath());
    }

    private Pages.item page(ReviewItem item, Member me, RulingForm form, Problems problems) {
        QueueRow row = rows(List.of(item), me).get(0);
        return new Pages.item(row, items.reports(item), rulings.on(item), form, problems);
    }

    private List<QueueRow> rows(List<ReviewItem> shown, Member me) {
        List<UUID> ids = shown.stream().map(item -> item.getComment().getId()).toList();
        Set<UUID> readable = comments.readableAmong(ids, me);
        return shown.stream()
                .map(item ->
                        new QueueRow(item, readable.contains(item.getComment().getId()), item.decidableBy(me)))
                .toList();
    }
}
