package org.musubi.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.musubi.file.InfectedFile;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;

/** Keeps in the history who sent a file with a virus; the file itself is gone. */
@ApplicationScoped
class InfectedFiles {

    @Inject
    CurrentMember current;

    @Inject
    History history;

    void record(@Observes InfectedFile file) {
        Member sender = current.get();
        history.record(Fact.of(FactKind.FILE_INFECTED, sender.getPerson().subject(), sender.as(Capacity.MEMBER))
                .with("file", file.name())
                .with("sha256", file.sha256())
                .with("virus", file.virus()));
    }
}
