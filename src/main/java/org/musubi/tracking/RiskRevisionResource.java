package org.musubi.tracking;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** Judging a risk anew. */
@Path("/risks/{id}/revision")
public class RiskRevisionResource {

    @Inject
    CurrentMember current;

    @Inject
    Risks risks;

    @Inject
    Organisations organisations;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Risk risk = editable(id, current.get());
        return new Pages.editRisk(risk, organisations.choosable(), RiskForm.of(risk), new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam RiskForm form) {
        Member me = current.get();
        Risk risk = editable(id, me);
        Guard.unchanged(risk.getVersion(), form.version());
        Optional<Organisation> owner = owner(form);
        Problems problems = form.problems(owner);
        if (problems.any()) {
            return Refusal.wrong(new Pages.editRisk(risk, organisations.choosable(), form, problems));
        }
        history.record(risk.judge(form.judgementAfter(risk.getJudgement(), owner.orElseThrow()), me));
        risks.put(new RiskRevision(risk, me));
        return Notice.SAVED.at(risk.getPath());
    }

    private Risk editable(String id, Member me) {
        Risk risk = Guard.found(risks.visibleTo(me, Guard.key(id)));
        Guard.require(risk.editableBy(me));
        return risk;
    }

    private Optional<Organisation> owner(RiskForm form) {
        return organisations.coded(form.owner()).filter(Organisation::mayTakePart);
    }
}
