package org.musubi.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Capacity;
import org.musubi.people.Member;
import org.musubi.text.Bilingual;

/** Words in both languages that a decider begins from and adjusts. Decisions keep their own words. */
@Entity
@Table(name = "reason_text")
public class ReasonText {

    /** For which decisions it is written. */
    public enum Use {
        RETURN,
        DECLINE
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private Use use;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private Bilingual name;

    @Embedded
    @EmbeddedColumnNaming("body_%s")
    private Bilingual body;

    private Instant retiredAt;

    @Version
    private int version;

    protected ReasonText() {}

    ReasonText(Use use, Bilingual name, Bilingual body) {
        this.use = use;
        this.name = name;
        this.body = body;
    }

    Fact written(Member by) {
        return fact(FactKind.REASON_WRITTEN, by);
    }

    Fact rewrite(Use newUse, Bilingual newName, Bilingual newBody, Member by) {
        use = newUse;
        name = name.revised(newName.getJa(), newName.getEn());
        body = body.revised(newBody.getJa(), newBody.getEn());
        return fact(FactKind.REASON_WRITTEN, by);
    }

    /** No longer offered. */
    Fact retire(Member by) {
        if (retiredAt != null) {
            throw new IllegalStateException("already retired");
        }
        retiredAt = Instant.now();
        return fact(FactKind.REASON_RETIRED, by);
    }

    private Fact fact(FactKind kind, Member by) {
        return Fact.of(
                kind,
                new Subject(SubjectType.REASON, id, name, ReasonTextResource.PATH, null),
                by.as(Capacity.ADMINISTRATOR));
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    public String getPath() {
        return ReasonTextResource.PATH + "/" + id;
    }

    public String getRetirementPath() {
        return getPath() + "/retirement";
    }

    public UUID getId() {
        return id;
    }

    public Use getUse() {
        return use;
    }

    public Bilingual getName() {
        return name;
    }

    public Bilingual getBody() {
        return body;
    }

    public int getVersion() {
        return version;
    }
}
