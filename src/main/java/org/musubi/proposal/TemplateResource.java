package org.musubi.proposal;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.musubi.history.History;
import org.musubi.people.Capacity;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;
import org.musubi.web.Guard;
import org.musubi.web.Notice;
import org.musubi.web.Problems;
import org.musubi.web.Refusal;

/** The templates of the sectors, as administrators keep them. */
@Path("/administration/templates")
public class TemplateResource {

    @Inject
    Sectors sectors;

    @Inject
    SectorTemplates templates;

    @Inject
    History history;

    @Inject
    CurrentMember current;

    @GET
    @Authenticated
    public Object index() {
        Guard.require(current.get().isAdministrator());
        List<SectorTemplate> kept = templates.listAll();
        return new Pages.templates(sectors.inOrder().stream()
                .map(sector -> TemplateRow.of(sector, kept))
                .toList());
    }

    @GET
    @Path("{sector}")
    @Authenticated
    public Object edit(@PathParam("sector") String code) {
        Guard.require(current.get().isAdministrator());
        Sector sector = sector(code);
        TemplateForm form = templates.kept(code).map(TemplateForm::of).orElse(TemplateForm.empty());
        return new Pages.template(sector, form, new Problems());
    }

    @POST
    @Path("{sector}")
    @Authenticated
    @Transactional
    public Response update(@PathParam("sector") String code, @BeanParam TemplateForm form) {
        Member me = current.get();
        Guard.require(me.isAdministrator());
        Sector sector = sector(code);
        Problems problems = form.problems();
        if (problems.any()) {
            return Refusal.wrong(new Pages.template(sector, form, problems));
        }
        SectorTemplate template = templates.kept(code).orElseGet(() -> new SectorTemplate(sector));
        Guard.unchanged(template.getVersion(), form.version());
        templates.persist(template);
        history.record(template.say(form.text(), sector, me.as(Capacity.ADMINISTRATOR)));
        return Notice.SAVED.at("/administration/templates");
    }

    private Sector sector(String code) {
        return Guard.found(sectors.coded(Guard.code(code)));
    }
}
