package org.musubi.result;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.project.ReasonForm;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** What the other side says to an actual value: it confirms or, with a reason, contests. */
@Path("/periods/{id}/answer")
public class AnswerResource {

    @Inject
    CurrentMember current;

    @Inject
    Indicators indicators;

    @Inject
    History history;

    @POST
    @Path("confirmation")
    @Authenticated
    @Transactional
    public Response confirm(@PathParam("id") String id, @RestForm Integer version) {
        Member me = current.get();
        Value actual = answerable(id, me, version);
        return answer(actual, null, me, Notice.CONFIRMED);
    }

    @POST
    @Path("contest")
    @Authenticated
    @Transactional
    public Response contest(@PathParam("id") String id, @BeanParam ReasonForm form) {
        Member me = current.get();
        Value actual = answerable(id, me, form.version());
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(
                    new Pages.indicator(indicators.scaleOf(actual.getIndicator()), actual.getId(), form, problems));
        }
        return answer(actual, form.reason().strip(), me, Notice.CONTESTED);
    }

    private Response answer(Value actual, String reason, Member me, Notice notice) {
        indicators.touch(actual.getIndicator());
        Answer answer = new Answer(actual, reason, me);
        indicators.put(answer);
        history.record(actual.answered(answer, me));
        return notice.at(actual.getIndicator().getPath());
    }

    private Value answerable(String id, Member me, Integer version) {
        Period period = Guard.found(indicators.periodVisibleTo(me, Guard.key(id)));
        Value actual = Guard.found(indicators.scaleOf(period.getIndicator()).newest(period, ValueKind.ACTUAL));
        Guard.require(actual.answerableBy(me));
        Guard.unchanged(period.getIndicator().getVersion(), version);
        return actual;
    }
}
