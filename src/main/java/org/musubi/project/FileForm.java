package org.musubi.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.file.Upload;
import org.musubi.people.SharingLabel;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A file for a project, with a label that is never wider than the project's. */
record FileForm(@RestForm String label, @RestForm String once) {

    FileForm {
        label = Typed.text(label);
        once = Typed.text(once);
    }

    Problems problems(Upload file) {
        Problems problems = new Problems()
                .when(chosen().isEmpty(), "label", Problem.NOT_A_CHOICE)
                .when(!file.given(), "file", Problem.REQUIRED);
        return file.check(problems, "file");
    }

    Optional<SharingLabel> chosen() {
        return Choices.of(SharingLabel.class, label);
    }

    /** The labels that a file of the project may carry. */
    static List<SharingLabel> offeredFor(Project project) {
        SharingLabel widest = project.getAudience().getLabel();
        return Stream.of(SharingLabel.values())
                .filter(label -> !widest.stricterThan(label))
                .toList();
    }
}
