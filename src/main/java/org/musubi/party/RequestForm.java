package org.musubi.party;

import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.plan.PartyRole;
import org.musubi.project.Typed;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A role that the own organisation asks for, as typed. */
record RequestForm(@RestForm String role, @RestForm String reason, @RestForm String once) {

    RequestForm {
        role = Typed.text(role);
        reason = Typed.text(reason);
        once = Typed.text(once);
    }

    static RequestForm empty() {
        return new RequestForm(
                PartyRole.IMPLEMENTING.name(), null, UUID.randomUUID().toString());
    }

    /** @param there whether the organisation has the role, or asks for it already */
    Problems problems(boolean there) {
        return new Problems()
                .when(chosen().isEmpty(), "role", Problem.NOT_A_CHOICE)
                .when(there, "role", Problem.ALREADY_THERE)
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(Fields.REASON_LIMIT, reason, "reason");
    }

    Optional<PartyRole> chosen() {
        return Choices.of(PartyRole.class, role);
    }
}
