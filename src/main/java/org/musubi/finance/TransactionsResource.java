package org.musubi.finance;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import org.musubi.people.Audience;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.project.Project;
import org.musubi.project.Projects;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Once;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The transactions of a project, and recording one. */
@Path("/projects/{id}/transactions")
public class TransactionsResource {

    @Inject
    CurrentMember current;

    @Inject
    Projects projects;

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
    @PermitAll
    public Object index(@PathParam("id") String id, @BeanParam TransactionFilter filter) {
        Member me = current.get();
        Project project = projects.at(id, me);
        return new Pages.transactions(project, transactions.of(project, filter, me), filter);
    }

    @GET
    @Path("new")
    @Authenticated
    public Object form(@PathParam("id") String id) {
        Project project = bookable(id, current.get());
        return new Pages.booking(
                project,
                null,
                books.nameable(project),
                project.act("transactions"),
                TransactionForm.empty(project),
                new Problems());
    }

    @POST
    @Authenticated
    @Transactional
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response create(
            @PathParam("id") String id, @BeanParam TransactionForm form, @RestForm("file") FileUpload uploaded) {
        Member me = current.get();
        Upload upload = new Upload(uploaded);
        Project project = bookable(id, me);
        List<Organisation> offered = books.nameable(project);
        Problems problems = form.problems(project, offered, upload);
        if (problems.any()) {
            return Refusal.wrong(
                    new Pages.booking(project, null, offered, project.act("transactions"), form, problems));
        }
        UUID key = Guard.key(form.once());
        Optional<String> before = once.before(key);
        if (before.isPresent()) {
            return Notice.ALREADY_DONE.at(before.get());
        }
        Audience readers = books.readers(project, form.chosenLabel().orElseThrow(), me);
        Transaction transaction = new Transaction(
                project, readers, form.movement(offered), proofs.keep(upload, project, readers, me), me);
        transactions.persist(transaction);
        history.record(transaction.recorded(me));
        return Notice.SAVED.at(once.ledTo(key, transaction.getPath()));
    }

    private Project bookable(String id, Member me) {
        Project project = projects.at(id, me);
        Guard.require(project.getRights().plannableBy(me));
        return project;
    }
}
