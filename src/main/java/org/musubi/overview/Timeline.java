package org.musubi.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.musubi.chart.Calendar;
import org.musubi.project.Milestone;
import org.musubi.project.Project;
import org.musubi.tracking.Phase;

/**
 * Projects and their milestones along the fiscal years.
 *
 * @param today where today stands; null where it lies outside
 */
public record Timeline(Calendar calendar, String today, List<Row> rows) {

    private static final double APART = 0.08;
    private static final int MOST_LANES = 11;

    /**
     * A project.
     *
     * @param span null where its dates are not stated or lie outside
     * @param more whether there are milestones that are not drawn
     */
    public record Row(Project project, Span span, List<Stretch> phases, List<Mark> marks, int bands, boolean more) {

        public boolean isUndated() {
            return project.getPlannedStart() == null && project.getPlannedEnd() == null;
        }
    }

    /** A phase with its gate at the end, as far as it lies within. */
    public record Stretch(Phase phase, String at, String width) {}

    /** The planned time; open where only one of its ends is stated. */
    public record Span(String at, String width, boolean open) {}

    /** A milestone; those that would touch lie in lanes below one another. */
    public record Mark(Milestone milestone, Course course, String at, int y) {}

    static Timeline of(
            Calendar calendar,
            List<Project> projects,
            Map<UUID, List<Phase>> phases,
            Map<UUID, List<Milestone>> milestones,
            int mostMarks) {
        LocalDate today = LocalDate.now();
        return new Timeline(
                calendar,
                calendar.contains(today) ? calendar.at(today) : null,
                projects.stream()
                        .sorted(Comparator.comparing(
                                Project::getPlannedStart, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(project -> row(
                                calendar,
                                project,
                                stretches(calendar, phases.getOrDefault(project.getId(), List.of())),
                                milestones.getOrDefault(project.getId(), List.of()),
                                mostMarks))
                        .toList());
    }

    private static List<Stretch> stretches(Calendar calendar, List<Phase> phases) {
        return phases.stream()
                .filter(phase -> phase.overlaps(calendar.from(), calendar.to().minusDays(1)))
                .map(phase -> new Stretch(
                        phase,
                        calendar.at(phase.getStartsOn()),
                        calendar.width(phase.getStartsOn(), phase.getEndsOn())))
                .toList();
    }

    private static Row row(
            Calendar calendar, Project project, List<Stretch> phases, List<Milestone> milestones, int most) {
        int first = phases.isEmpty() ? 0 : 1;
        List<Milestone> shown = milestones.subList(0, Math.min(most, milestones.size()));
        List<Mark> marks = new ArrayList<>();
        List<Double> lanes = new ArrayList<>();
        for (Milestone milestone : shown) {
            double position = calendar.position(milestone.getDueOn());
            int lane = freeLane(lanes, position);
            marks.add(new Mark(
                    milestone, Course.of(milestone), calendar.at(milestone.getDueOn()), 26 + 24 * (first + lane)));
        }
        return new Row(project, span(calendar, project), phases, marks, first + lanes.size(), milestones.size() > most);
    }

    private static int freeLane(List<Double> lanes, double position) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (position - lanes.get(lane) >= APART) {
                lanes.set(lane, position);
                return lane;
            }
        }
        if (lanes.size() < MOST_LANES) {
            lanes.add(position);
        }
        return lanes.size() - 1;
    }

    private static Span span(Calendar calendar, Project project) {
        LocalDate start = project.getPlannedStart();
        LocalDate end = project.getPlannedEnd();
        if (start == null && end == null) {
            return null;
        }
        LocalDate first = start == null ? calendar.from() : start;
        LocalDate last = end == null ? calendar.to().minusDays(1) : end;
        if (last.isBefore(first) || last.isBefore(calendar.from()) || !first.isBefore(calendar.to())) {
            return null;
        }
        return new Span(calendar.at(first), calendar.width(first, last), start == null || end == null);
    }
}
