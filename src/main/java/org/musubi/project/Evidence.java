package org.musubi.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.people.Member;
import org.musubi.text.Bilingual;

/** What one side puts forward for a milestone: a text, a web address, a file, or several of them. Never changed. */
@Entity
@Immutable
public class Evidence {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Milestone milestone;

    @Enumerated(EnumType.STRING)
    private MilestoneStatus claimed;

    private LocalDate metOn;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private Bilingual text;

    private String address;

    @ManyToOne(fetch = FetchType.LAZY)
    private Attachment attachment;

    @OneToOne(mappedBy = "evidence", fetch = FetchType.LAZY)
    private Verdict verdict;

    @Embedded
    private Signature by;

    protected Evidence() {}

    /** At least one of text, address and attachment is given; the others are empty or null. */
    Evidence(
            Milestone milestone,
            MilestoneStatus claimed,
            LocalDate metOn,
            Bilingual text,
            String address,
            Attachment attachment,
            Member by) {
        this.milestone = milestone;
        this.claimed = claimed;
        this.metOn = metOn;
        this.text = text;
        this.address = address;
        this.attachment = attachment;
        this.by = Signature.of(by);
    }

    public UUID getId() {
        return id;
    }

    public Milestone getMilestone() {
        return milestone;
    }

    public MilestoneStatus getClaimed() {
        return claimed;
    }

    public LocalDate getMetOn() {
        return metOn;
    }

    public Bilingual getText() {
        return text;
    }

    public String getAddress() {
        return address;
    }

    public Attachment getAttachment() {
        return attachment;
    }

    /** The other side's answer; null while it waits. */
    public Verdict getVerdict() {
        return verdict;
    }

    public Signature getBy() {
        return by;
    }
}
