package org.musubi.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.project.Project;
import org.musubi.web.Guard;

/** Which organisations may still come in, and which of the present ones an address means. */
@ApplicationScoped
class Partnership {

    @Inject
    Organisations organisations;

    /** The verified organisations that this member may admit and that take no part yet. */
    List<Organisation> admissible(Project project, Member member) {
        List<Organisation> present = project.getRoll().organisations();
        return organisations.choosable().stream()
                .filter(one ->
                        !present.contains(one) && project.getPartyRights().admissibleBy(one, member))
                .toList();
    }

    /** @throws jakarta.ws.rs.NotFoundException (404) if the code names no present party */
    Organisation present(Project project, String code) {
        return Guard.found(project.getRoll().organisations().stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst());
    }
}
