package org.musubi.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

interface Pages {

    @CheckedTemplate(basePath = "people")
    record actingFor(String to) implements TemplateInstance {}
}
