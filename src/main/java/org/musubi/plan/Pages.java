package org.musubi.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.history.Entry;
import org.musubi.people.Organisation;
import org.musubi.plan.Descendants.Descendant;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "plan")
    record home(Overview overview, List<SourceDocument> documents, long organisations, List<Entry> news)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "plan")
    record plan(List<Chapter> chapters, int count, PlanFilter filter, PlanChoices choices)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "plan")
    record commitment(Commitment commitment, List<Commitment> children, List<Descendant> projects, String projectCount)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "plan")
    record organisations(Slice<Organisation> organisations, long count, OrganisationFilter filter)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "plan")
    record organisation(Organisation organisation, List<Commitment> commitments, List<Descendant> projects)
            implements TemplateInstance {}
}
