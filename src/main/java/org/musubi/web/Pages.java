package org.musubi.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

interface Pages {

    @CheckedTemplate(basePath = "web")
    record error(int status, String id, Map<String, List<String>> typed) implements TemplateInstance {}

    @CheckedTemplate(basePath = "web")
    record keptForm(KeptForm form) implements TemplateInstance {}
}
