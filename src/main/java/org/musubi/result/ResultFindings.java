package org.musubi.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.project.Project;

/** How results are found, by the readers of their project and until they are withdrawn. */
@ApplicationScoped
class ResultFindings implements Findings<Result> {

    @Override
    public Class<Result> type() {
        return Result.class;
    }

    @Override
    public Optional<Finding> of(Result result) {
        Project project = result.getProject();
        return Optional.of(Finding.of(FindingKind.RESULT, result.getId(), project.act("results"), result.getTitle())
                        .readBy(project.getAudience().getId())
                        .tagged(project.getTitle())
                        .placed(project.getSector().getCode(), null))
                .filter(stands -> !result.isWithdrawn());
    }
}
