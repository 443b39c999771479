package org.musubi.finance;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.musubi.people.CurrentMember;

/** What is planned and what moved in the whole initiative, and the bookings behind each sum. */
@Path("/money")
public class TotalsResource {

    @Inject
    CurrentMember current;

    @Inject
    Portfolio portfolio;

    @GET
    @PermitAll
    public Object index(@BeanParam TotalsFilter filter) {
        Totals totals = portfolio.totals(filter, current.get());
        return new Pages.totals(totals.sectors(), totals.tables(), filter);
    }

    @GET
    @Path("transactions")
    @PermitAll
    public Object transactions(@BeanParam TotalsFilter filter) {
        return new Pages.allTransactions(portfolio.transactions(filter, current.get()), filter);
    }

    @GET
    @Path("plans")
    @PermitAll
    public Object plans(@BeanParam TotalsFilter filter) {
        return new Pages.allPlans(portfolio.plans(filter, current.get()), filter);
    }
}
