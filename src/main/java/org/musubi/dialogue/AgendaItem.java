package org.musubi.dialogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.instrument.Instrument;
import org.musubi.instrument.Obligation;
import org.musubi.people.Member;
import org.musubi.plan.Commitment;
import org.musubi.project.Project;
import org.musubi.text.Bilingual;

/** What a session talks about, in its order, with the things that it is about. */
@Entity
public class AgendaItem {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Session session;

    private int position;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title = Bilingual.of(null, null);

    private Integer minutes;
    private boolean forDecision;
    private boolean removed;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    @ManyToOne(fetch = FetchType.LAZY)
    private Instrument instrument;

    @ManyToOne(fetch = FetchType.LAZY)
    private Obligation obligation;

    @Version
    private int version;

    protected AgendaItem() {}

    AgendaItem(Session session, int position) {
        this.session = session;
        this.position = position;
    }

    /** @param newMinutes how long it takes; null for not stated */
    AgendaItem say(Bilingual newTitle, Integer newMinutes, boolean decision) {
        title = title.revised(newTitle.getJa(), newTitle.getEn());
        minutes = newMinutes;
        forDecision = decision;
        return this;
    }

    /** What it is about; each may be null. */
    AgendaItem about(Project newProject, Commitment newCommitment, Instrument newInstrument, Obligation newObligation) {
        project = newProject;
        commitment = newCommitment;
        instrument = newInstrument;
        obligation = newObligation;
        return this;
    }

    void changePlaces(AgendaItem other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    void remove() {
        removed = true;
    }

    public boolean editableBy(Member member) {
        return !removed && session.editableBy(member);
    }

    public boolean recordableBy(Member member) {
        return !removed && session.recordableBy(member);
    }

    public String getPath() {
        return "/agenda/" + id;
    }

    public String act(String name) {
        return getPath() + "/" + name;
    }

    public UUID getId() {
        return id;
    }

    public Session getSession() {
        return session;
    }

    public int getPosition() {
        return position;
    }

    public Bilingual getTitle() {
        return title;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public boolean isForDecision() {
        return forDecision;
    }

    Project getProject() {
        return project;
    }

    Commitment getCommitment() {
        return commitment;
    }

    Instrument getInstrument() {
        return instrument;
    }

    Obligation getObligation() {
        return obligation;
    }

    public int getVersion() {
        return version;
    }
}
