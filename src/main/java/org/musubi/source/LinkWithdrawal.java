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

/** Why something that was said of a paragraph no longer stands. */
@Entity
@Immutable
@Table(name = "paragraph_link_withdrawal")
public class LinkWithdrawal {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Link link;

    private String reason;

    @Embedded
    private Signature by;

    protected LinkWithdrawal() {}

    LinkWithdrawal(Link link, String reason, Member by) {
        this.link = link;
        this.reason = reason;
        this.by = Signature.of(by);
    }

    public Link getLink() {
        return link;
    }

    public String getReason() {
        return reason;
    }

    public Signature getBy() {
        return by;
    }
}
