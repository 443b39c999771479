package org.musubi.finance;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.musubi.people.CurrentMember;
import org.musubi.web.Guard;

/** The page of a transaction, with what it corrects and what corrects it. */
@Path("/transactions/{id}")
public class TransactionResource {

    @Inject
    CurrentMember current;

    @Inject
    Transactions transactions;

    @GET
    @PermitAll
    public Object show(@PathParam("id") String id) {
        Transaction transaction = Guard.found(transactions.visibleTo(current.get(), Guard.key(id)));
        return new Pages.transaction(
                transaction, transactions.correcting(transaction).orElse(null));
    }
}
