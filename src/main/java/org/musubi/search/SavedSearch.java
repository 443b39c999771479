package org.musubi.search;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;

/** A search that somebody keeps under a name, for himself or herself alone. */
@Entity
public class SavedSearch {

    /** In characters as Java counts them. */
    public static final int LONGEST_NAME = 100;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String name;
    private String address;
    private Instant at;

    @Version
    private int version;

    protected SavedSearch() {}

    /** @param address of the search page, with its filters */
    SavedSearch(String name, String address, Member by) {
        this.person = by.getPerson();
        this.organisation = by.getOrganisation();
        this.name = name;
        this.address = address;
        this.at = Instant.now();
    }

    void rename(String newName) {
        name = newName;
    }

    public boolean ownedBy(Member member) {
        return member.is(person);
    }

    public String getPath() {
        return "/saved-searches/" + id;
    }

    public String getNamePath() {
        return getPath() + "/name";
    }

    public String getRemovalPath() {
        return getPath() + "/removal";
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public int getVersion() {
        return version;
    }
}
