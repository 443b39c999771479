package org.musubi.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.plan.Body;

/** How standing dialogues are found: by their name. */
@ApplicationScoped
class BodyFindings implements Findings<Body> {

    @Override
    public Class<Body> type() {
        return Body.class;
    }

    @Override
    public Optional<Finding> of(Body body) {
        return Optional.of(Finding.of(FindingKind.BODY, body.getId(), "/bodies/" + body.getCode(), body.getName())
                .concerning("JP")
                .concerning("IN"));
    }
}
