package org.musubi.party;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.Side;
import org.musubi.project.Project;
import org.musubi.project.ReasonForm;
import org.musubi.web.Problems;

interface Pages {

    /** @param declined the request to whose decline the problems belong; null for none */
    @CheckedTemplate(basePath = "party")
    record index(Project project, List<PartyRequest> requests, UUID declined, ReasonForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "party")
    record request(Project project, RequestForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "party")
    record admission(Project project, List<Organisation> organisations, AdmissionForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "party")
    record roles(Project project, Organisation organisation, RolesForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "party")
    record departure(Project project, Organisation organisation, DepartureForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "party")
    record contact(Project project, Organisation organisation, ContactForm form, Problems problems)
            implements TemplateInstance {}

    /** Asks again before a side is left without a delivering organisation; the fields are sent again as they were. */
    @CheckedTemplate(basePath = "party")
    record unbalancing(
            Project project, Organisation organisation, String act, List<Side> losing, Map<String, List<String>> fields)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "party")
    record readers(Project project, List<Person> named, List<Person> nameable, ReaderForm form, Problems problems)
            implements TemplateInstance {}
}
