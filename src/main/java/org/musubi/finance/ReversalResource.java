package org.musubi.finance;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.project.ReasonForm;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.StaleException;

/** Taking a transaction back that should not have been recorded, with a reason. */
@Path("/transactions/{id}/reversal")
public class ReversalResource {

    @Inject
    CurrentMember current;

    @Inject
    Transactions transactions;

    @Inject
    History history;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Transaction transaction = Guard.found(transactions.visibleTo(current.get(), Guard.key(id)));
        Guard.require(transaction.correctableBy(current.get()));
        return new Pages.reversal(transaction, new ReasonForm(null, null), new Problems());
    }

    /** @throws StaleException (409) if somebody has corrected it meanwhile, oneself by a second click included */
    @POST
    @Authenticated
    @Transactional
    public Response create(@PathParam("id") String id, @BeanParam ReasonForm form) {
        Member me = current.get();
        Transaction transaction = Guard.found(transactions.heldFor(me, Guard.key(id)));
        if (!transaction.isCounted()) {
            throw new StaleException();
        }
        Guard.require(transaction.correctableBy(me));
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.reversal(transaction, form, problems));
        }
        Transaction reversal = transaction.reversal(form.reason().strip(), me);
        transactions.persist(reversal);
        history.record(reversal.reversed(me));
        return Notice.SAVED.at(reversal.getPath());
    }
}
