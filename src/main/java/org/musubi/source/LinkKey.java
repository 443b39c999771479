package org.musubi.source;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;

/** A side's agreement to what is said of a paragraph; one for each side, and never two of one person. */
@Entity
@Immutable
@Table(name = "paragraph_link_key")
public class LinkKey {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Link link;

    @Embedded
    private Signature by;

    protected LinkKey() {}

    LinkKey(Link link, Member by) {
        this.link = link;
        this.by = Signature.of(by);
    }

    public Link getLink() {
        return link;
    }

    public Signature getBy() {
        return by;
    }
}
