package org.musubi.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.musubi.plan.Sector;
import org.musubi.web.Problems;

interface Pages {

    @CheckedTemplate(basePath = "search")
    record results(
            SearchFilter filter, Results results, Facets facets, Map<String, Sector> sectors, List<SavedSearch> saved)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "search")
    record saved(List<SavedSearch> saved, SavedSearchForm form, UUID renamed, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "search")
    record settings(List<SynonymGroup> groups, Rebuild.State index, SynonymForm form, UUID changed, Problems problems)
            implements TemplateInstance {}
}
