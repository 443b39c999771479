package org.musubi.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.project.Project;

/** How indicators are found, by the readers of their project and until they are withdrawn. */
@ApplicationScoped
class IndicatorFindings implements Findings<Indicator> {

    @Override
    public Class<Indicator> type() {
        return Indicator.class;
    }

    @Override
    public Optional<Finding> of(Indicator indicator) {
        Project project = indicator.getProject();
        return Optional.of(
                        Finding.of(FindingKind.INDICATOR, indicator.getId(), indicator.getPath(), indicator.getTitle())
                                .readBy(project.getAudience().getId())
                                .tagged(indicator.getResult().getTitle())
                                .tagged(project.getTitle())
                                .placed(project.getSector().getCode(), null))
                .filter(stands -> !indicator.isWithdrawn());
    }
}
