package org.musubi.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.musubi.web.Problems;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "people")
    record actingFor(String to) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administration")
    record people(Slice<Person> people, String words) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administration")
    record person(Person person, Member reader, String reason, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "administration")
    record organisations(Slice<Organisation> organisations, Standing standing, Standing[] standings)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "administration")
    record organisation(
            Organisation organisation, Member reader, OrganisationForm form, String reason, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "administration")
    record keptOut() implements TemplateInstance {}
}
