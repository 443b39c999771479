package org.musubi.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingKind;
import org.musubi.finding.Findings;
import org.musubi.people.Organisation;
import org.musubi.plan.Sector;

/** How sessions are found: by their body, their place and who attends. Not by their minutes, which have rules of their own. */
@ApplicationScoped
class SessionFindings implements Findings<Session> {

    @Override
    public Class<Session> type() {
        return Session.class;
    }

    @Override
    public Optional<Finding> of(Session session) {
        Finding finding = Finding.of(FindingKind.SESSION, session.getId(), session.getPath(), session.getTitle())
                .readBy(session.getAudience().getId())
                .tagged(session.getBody().getName())
                .tagged(session.getPlace())
                .dated(session.getDated());
        for (Sector sector : session.getSectors()) {
            finding = finding.tagged(sector.getName());
        }
        for (Organisation organisation : session.getAttending()) {
            finding = finding.tagged(organisation.getName())
                    .concerning(organisation.getSide().name());
        }
        return Optional.of(finding);
    }
}
