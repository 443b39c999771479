package org.musubi.tracking;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.project.Signature;

/** The second key to new words of a project. Never edited. */
@Entity
@Immutable
public class RewordingKey {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    private Rewording rewording;

    private String hash;

    @Embedded
    private Signature by;

    protected RewordingKey() {}

    RewordingKey(Rewording rewording, Member by) {
        this.rewording = rewording;
        this.hash = rewording.getHash();
        this.by = Signature.of(by);
    }

    public UUID getId() {
        return id;
    }

    public Signature getBy() {
        return by;
    }
}
