package org.musubi.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.musubi.plan.Commitment;
import org.musubi.plan.Descendants.Descendant;
import org.musubi.plan.Sector;
import org.musubi.project.Milestone;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "overview")
    record board(Board board) implements TemplateInstance {}

    @CheckedTemplate(basePath = "overview")
    record sector(
            Sector sector, Board board, List<Commitment> commitments, List<Descendant> projects, List<Sector> sectors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "overview")
    record milestones(Slice<Milestone> milestones, MilestoneFilter filter, List<Sector> sectors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "overview")
    record changes(
            List<Difference> differences,
            Long next,
            ChangeFilter filter,
            List<Preset> presets,
            List<Sector> sectors,
            Instant first)
            implements TemplateInstance {}
}
