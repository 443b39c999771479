package org.musubi.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.musubi.people.Organisation;

/** An organisation and what it does in a commitment. */
@Embeddable
public class Party {

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @Column(name = "role")
    private PartyRole role;

    protected Party() {}

    public Party(Organisation organisation, PartyRole role) {
        this.organisation = organisation;
        this.role = role;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public PartyRole getRole() {
        return role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Party that && organisation.equals(that.organisation) && role == that.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisation.getCode(), role);
    }
}
