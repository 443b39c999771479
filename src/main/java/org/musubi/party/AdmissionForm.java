package org.musubi.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.plan.PartyRole;
import org.musubi.project.Typed;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** An organisation that is to take part, as typed. */
record AdmissionForm(
        @RestForm String organisation,
        @RestForm List<String> role,
        @RestForm String since,
        @RestForm String contactPost,
        @RestForm String once,
        @RestForm Integer version) {

    AdmissionForm {
        organisation = Typed.text(organisation);
        role = Fields.texts(role);
        since = Typed.text(since);
        contactPost = Typed.text(contactPost);
        once = Typed.text(once);
    }

    static AdmissionForm empty(int version) {
        return new AdmissionForm(
                null, null, Typed.today().toString(), null, UUID.randomUUID().toString(), version);
    }

    /** @param offered whether the organisation is one that this member may admit */
    Problems problems(boolean offered) {
        return new Problems()
                .when(!offered, "organisation", Problem.NOT_A_CHOICE)
                .when(!Fields.areRoles(role), "role", Problem.NOT_A_CHOICE)
                .required(since, "since")
                .when(Typed.day(since).isEmpty(), "since", Problem.NOT_A_DATE)
                .when(Typed.day(since).filter(Typed::isAhead).isPresent(), "since", Problem.NOT_YET)
                .atMost(Fields.POST_LIMIT, contactPost, "contactPost");
    }

    public boolean has(PartyRole one) {
        return role.contains(one.name());
    }

    public Set<PartyRole> roles() {
        return Fields.roles(role);
    }

    LocalDate day() {
        return Typed.day(since).orElseThrow();
    }
}
