package org.musubi.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;

/** How status reports are found: by what a side tells of a project. */
@ApplicationScoped
class StatusReportFindings implements Findings<StatusReport> {

    @Override
    public Class<StatusReport> type() {
        return StatusReport.class;
    }

    @Override
    public Optional<Finding> of(StatusReport report) {
        if (report.getNarrative() == null || report.getNarrative().empty()) {
            return Optional.empty();
        }
        Project project = report.getProject();
        return Optional.of(Finding.of(FindingKind.STATUS_REPORT, report.getId(), project.getPath(), project.getTitle())
                .readBy(project.getAudience().getId())
                .tagged(report.getBy().getOrganisation().getName())
                .saying(List.of(report.getNarrative()))
                .placed(project.getSector().getCode(), report.getHealth().name())
                .concerning(report.getBy().getSide().name())
                .dated(report.getBy().getAt().atZone(ZoneOffset.UTC).getYear()));
    }
}
