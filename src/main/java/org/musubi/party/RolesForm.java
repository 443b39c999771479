package org.musubi.party;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.plan.PartyRole;
import org.musubi.project.Typed;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** The roles that a party is to have, as typed. */
record RolesForm(
        @RestForm List<String> role, @RestForm String reason, @RestForm String confirmed, @RestForm Integer version) {

    RolesForm {
        role = Fields.texts(role);
        reason = Typed.text(reason);
        confirmed = Typed.text(confirmed);
    }

    static RolesForm of(Set<PartyRole> roles, int version) {
        return new RolesForm(roles.stream().map(PartyRole::name).toList(), null, null, version);
    }

    Problems problems() {
        return new Problems()
                .when(!Fields.areRoles(role), "role", Problem.NOT_A_CHOICE)
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(Fields.REASON_LIMIT, reason, "reason");
    }

    public Set<PartyRole> roles() {
        return Fields.roles(role);
    }

    boolean isConfirmed() {
        return confirmed.equals("yes");
    }

    Map<String, List<String>> fields() {
        return Map.of("role", role, "reason", List.of(reason), "version", List.of(String.valueOf(version)));
    }
}
