package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.web.Guard;
import org.musubi.web.Problem;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.Slice;

/** The same decision about several proposals: first the words, then what became of each. */
@Path("/desk/batch")
public class BatchResource {

    @Inject
    Proposals proposals;

    @Inject
    ReasonTexts texts;

    @Inject
    Batch batch;

    @Inject
    CurrentMember current;

    /** The form; a chosen text for reasons stands in it to be adjusted. */
    @GET
    @Authenticated
    public Object prepare(
            @QueryParam("ticked") List<String> ticked, @QueryParam("act") String act, @QueryParam("text") String text) {
        Member me = current.get();
        Guard.require(me.isFocalPoint());
        BatchForm form = new BatchForm(ticked, act);
        GroundsForm grounds = texts.usable(Slice.key(text)).map(GroundsForm::of).orElse(GroundsForm.empty());
        Problems problems = new Problems()
                .when(form.proposals().isEmpty(), "ticked", Problem.REQUIRED)
                .when(form.chosenAct().isEmpty(), "act", Problem.REQUIRED);
        return page(form, grounds, problems, me);
    }

    /** Outside a transaction: each proposal is decided in one of its own. */
    @POST
    @Authenticated
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response create(@BeanParam BatchForm form, @BeanParam GroundsForm grounds) {
        Member me = current.get();
        Guard.require(me.isFocalPoint());
        Problems problems = form.problems(grounds);
        if (problems.any()) {
            return Refusal.wrong(page(form, grounds, problems, me));
        }
        Act act = form.chosenAct().get();
        Grounds why = act.isFinal() ? grounds.grounds() : Grounds.none();
        List<Batch.Line> lines = batch.decide(form.proposals(), act, why, me);
        return Refusal.page(200, new DeskPages.outcome(act, lines));
    }

    private DeskPages.batch page(BatchForm form, GroundsForm grounds, Problems problems, Member me) {
        Act act = form.chosenAct().orElse(null);
        List<Proposal> chosen = proposals.visibleTo(
                me,
                form.proposals().stream()
                        .limit(Batch.MOST)
                        .map(Batch.Ticked::id)
                        .toList());
        return new DeskPages.batch(
                chosen, act, act == null ? List.of() : texts.usableFor(act.use()), grounds, problems);
    }
}
