package org.musubi.finance;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.musubi.file.Upload;
import org.musubi.history.History;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.project.Attachment;
import org.musubi.project.Project;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;
import org.musubi.web.StaleException;

/** Replacing a transaction that was wrong by a right one, with a reason. */
@Path("/transactions/{id}/replacement")
public class ReplacementResource {

    @Inject
    CurrentMember current;

    @Inject
    Transactions transactions;

    @Inject
    Bookkeeping books;

    @Inject
    Proofs proofs;

    @Inject
    History history;

    @Inject
    Once once;

    @GET
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Transaction transaction = Guard.found(transactions.visibleTo(current.get(), Guard.key(id)));
        Guard.require(transaction.correctableBy(current.get()));
        Project project = transaction.getProject();
        return new Pages.booking(
                project,
                transaction,
                books.nameable(project),
                transaction.act("replacement"),
                TransactionForm.of(transaction),
                new Problems());
    }

    /** @throws StaleException (409) if somebody else has corrected it meanwhile */
    @POST
    @Authenticated
    @Transactional
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response create(
            @PathParam("id") String id, @BeanParam TransactionForm form, @RestForm("file") FileUpload uploaded) {
        Member me = current.get();
        Upload upload = new Upload(uploaded);
        UUID key = Guard.key(form.once());
        Transaction transaction = Guard.found(transactions.heldFor(me, Guard.key(id)));
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        if (!transaction.isCounted()) {
            throw new StaleException();
        }
        Guard.require(transaction.correctableBy(me));
        Project project = transaction.getProject();
        List<Organisation> offered = books.nameable(project);
        Problems problems = form.problemsOfReplacement(offered, upload);
        if (problems.any()) {
            once.forget(key);
            return Refusal.wrong(
                    new Pages.booking(project, transaction, offered, transaction.act("replacement"), form, problems));
        }
        Attachment proof = upload.given()
                ? proofs.keep(upload, project, transaction.getAudience(), me)
                : transaction.getAttachment();
        Transaction next = transaction.replacement(
                form.movement(offered), proof, form.reason().strip(), me);
        transactions.persist(next);
        history.record(next.replaced(transaction, me));
        return Notice.SAVED.at(once.ledTo(key, next.getPath()));
    }
}
