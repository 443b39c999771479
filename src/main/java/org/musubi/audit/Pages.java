package org.musubi.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.people.Organisation;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "audit")
    record history(Slice<Happening> happenings, AuditFilter filter, List<Organisation> organisations)
            implements TemplateInstance {}
}
