package org.musubi.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.musubi.plan.Commitment;
import org.musubi.plan.Descendants.Descendant;
import org.musubi.plan.Place;
import org.musubi.plan.Sector;
import org.musubi.project.Milestone;
import org.musubi.project.Project;
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

    @CheckedTemplate(basePath = "overview")
    record timeline(Timeline timeline, UUID next, TimelineFilter filter, List<Sector> sectors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "overview")
    record projectTimeline(Project project, Timeline timeline) implements TemplateInstance {}

    @CheckedTemplate(basePath = "overview")
    record map(
            List<TileMap> maps, Figure projectsNowhere, Figure commitmentsNowhere, Sector chosen, List<Sector> sectors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "overview")
    record progress(
            Period period,
            List<Preset> presets,
            ProgressTable byStrength,
            ProgressTable bySector,
            ProgressTable byPlace,
            Map<String, Sector> sectors,
            Map<String, Place> places,
            List<ProgressSector> spoken,
            List<Chart> charts,
            boolean nothingReported)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "overview")
    record sentences(List<Sentence> sentences, Period period) implements TemplateInstance {}
}
