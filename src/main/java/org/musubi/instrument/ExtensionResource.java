package org.musubi.instrument;

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
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.StaleException;

/** Giving an obligation a new due day with two keys: one side proposes with a reason, the other side completes. */
@Path("/obligations/{id}/extension")
public class ExtensionResource {

    @Inject
    CurrentMember current;

    @Inject
    Obligations obligations;

    @Inject
    ObligationResource page;

    @Inject
    History history;

    @POST
    @Authenticated
    @Transactional
    public Response propose(@PathParam("id") String id, @BeanParam StepForm form) {
        Member me = current.get();
        Obligation obligation = obligations.at(id, me);
        Guard.require(obligation.extendableBy(me));
        Guard.unchanged(obligation.getVersion(), form.version());
        Problems problems = form.ofExtension(obligation);
        if (problems.any()) {
            return Refusal.wrong(page.page(obligation, me, form, problems));
        }
        obligations.touch(obligation);
        history.record(obligation.proposeExtension(form.dayGiven().orElseThrow(), form.text(), me));
        return Notice.SIGNED.at(obligation.getPath());
    }

    /** @param hash what the person read and signs; a key for anything else is refused as stale (409) */
    @POST
    @Path("sign-off")
    @Authenticated
    @Transactional
    public Response sign(@PathParam("id") String id, @RestForm String hash, @RestForm Integer version) {
        Member me = current.get();
        Obligation obligation = obligations.at(id, me);
        Guard.require(obligation.extensionSignableBy(me));
        Guard.unchanged(obligation.getVersion(), version);
        if (!obligation.getExtension().getHash().equals(hash)) {
            throw new StaleException();
        }
        history.record(obligation.extend(me));
        return Notice.SAVED.at(obligation.getPath());
    }
}
