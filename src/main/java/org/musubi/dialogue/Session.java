package org.musubi.dialogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.plan.Body;
import org.musubi.plan.Sector;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/**
 * A numbered meeting of a body. A draft is for the organisation that prepares it; opened, it is for the readers of its
 * label. Its number is never given to another.
 */
@Entity(name = "Session")
@Table(name = "body_session")
public class Session {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    private int number;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.DRAFT;

    private String dated;
    private LocalDate heldOn;
    private LocalDate endsOn;

    @Embedded
    @EmbeddedColumnNaming("place_%s")
    private Bilingual place = Bilingual.of(null, null);

    private String chairJp;
    private String chairIn;

    @Embedded
    @EmbeddedColumnNaming("minutes_%s")
    private Bilingual minutes = Bilingual.of(null, null);

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private Audience audience;

    @ManyToMany
    @JoinTable(
            name = "session_attendance",
            joinColumns = @JoinColumn(name = "session_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Organisation> attending = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "session_sector",
            joinColumns = @JoinColumn(name = "session_id"),
            inverseJoinColumns = @JoinColumn(name = "sector_id"))
    private Set<Sector> sectors = new HashSet<>();

    @Version
    private int version;

    protected Session() {}

    public Session(Body body, int number, Audience audience) {
        this.body = body;
        this.number = number;
        this.audience = audience;
    }

    /** A session that a source document states as held; nothing that it does not say. */
    static Session stated(Body body, int number, String dated, Organisation issuer) {
        Session session = new Session(body, number, Audience.everybody(issuer));
        session.dated = dated;
        session.state = SessionState.CLOSED;
        return session;
    }

    /** When and where it meets, and who comes; whoever comes may read it. */
    Session planned(SessionForm form, Collection<Organisation> coming, Collection<Sector> covered) {
        heldOn = form.start().orElse(null);
        endsOn = form.end().orElse(null);
        place = place.revised(form.placeJa(), form.placeEn());
        chairJp = form.chairJp().isEmpty() ? null : form.chairJp();
        chairIn = form.chairIn().isEmpty() ? null : form.chairIn();
        attending.clear();
        attending.addAll(coming);
        sectors.clear();
        sectors.addAll(covered);
        audience.name(coming);
        return this;
    }

    public Fact drafted(Member by) {
        return fact(FactKind.SESSION_DRAFTED, by);
    }

    Fact revised(Member by) {
        return fact(FactKind.SESSION_REVISED, by);
    }

    /** @throws IllegalStateException, as every act, if the session is not where the act begins */
    Fact open(Member by) {
        must(state == SessionState.DRAFT);
        state = SessionState.OPEN;
        audience.open();
        return fact(FactKind.SESSION_OPENED, by);
    }

    Fact close(Member by) {
        must(state.mayBecome(SessionState.CLOSED));
        state = SessionState.CLOSED;
        return fact(FactKind.SESSION_CLOSED, by);
    }

    Fact reopen(String reason, Member by) {
        must(state == SessionState.CLOSED);
        state = SessionState.OPEN;
        return fact(FactKind.SESSION_REOPENED, by).with("reason", reason);
    }

    /** Everybody may read it from now on. */
    Fact publish(Member by) {
        must(isPublishable());
        audience.label(SharingLabel.CLEAR);
        return fact(FactKind.SESSION_PUBLISHED, by);
    }

    Fact write(String ja, String en, Member by) {
        minutes = minutes.revised(ja, en);
        return fact(FactKind.MINUTES_WRITTEN, by);
    }

    Fact changed(FactKind what, Bilingual about, Member by) {
        return fact(what, by).with("item", about.in(Language.EN));
    }

    public static boolean draftableBy(Member member) {
        return member.isFocalPoint();
    }

    public boolean editableBy(Member member) {
        return state != SessionState.CLOSED && member.isFocalPoint();
    }

    public boolean openableBy(Member member) {
        return state == SessionState.DRAFT && member.isFocalPoint();
    }

    public boolean closableBy(Member member) {
        return state == SessionState.OPEN && member.isFocalPoint();
    }

    /** What is public is not reopened: its text has a key of each side, or is that of a source document. */
    public boolean reopenableBy(Member member) {
        return state == SessionState.CLOSED && audience.getLabel() != SharingLabel.CLEAR && member.isFocalPoint();
    }

    /** Outcomes and minutes are of a session that both sides can see. */
    public boolean recordableBy(Member member) {
        return state == SessionState.OPEN && member.isFocalPoint();
    }

    public boolean publishableBy(Member member) {
        return isPublishable() && member.isFocalPoint();
    }

    /** Closed, not strictly labelled, and what is written of it is there in both languages. */
    private boolean isPublishable() {
        SharingLabel label = audience.getLabel();
        return state == SessionState.CLOSED
                && (label == SharingLabel.GREEN || label == SharingLabel.AMBER)
                && (minutes.empty() || minutes.complete());
    }

    /** What leaves the screen is AMBER at most. */
    public boolean issuableBy(Member member) {
        return state != SessionState.DRAFT
                && member.isFocalPoint()
                && !audience.getLabel().stricterThan(SharingLabel.AMBER);
    }

    public Bilingual getTitle() {
        Bilingual name = body.getName();
        return Bilingual.of(
                name.missing(Language.JA) ? null : "第" + number + "回" + name.getJa(),
                name.missing(Language.EN) ? null : name.getEn() + ", session " + number);
    }

    public String getPath() {
        return "/bodies/" + body.getCode() + "/sessions/" + number;
    }

    public String act(String name) {
        return getPath() + "/" + name;
    }

    public Subject subject() {
        return new Subject(SubjectType.SESSION, id, getTitle(), getPath(), audience.getId());
    }

    public UUID getId() {
        return id;
    }

    public Body getBody() {
        return body;
    }

    public int getNumber() {
        return number;
    }

    public SessionState getState() {
        return state;
    }

    /** When it was held, as far as a source states it; null where the day is known or nothing is stated. */
    public String getDated() {
        return dated;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public Bilingual getPlace() {
        return place;
    }

    public String getChairJp() {
        return chairJp;
    }

    public String getChairIn() {
        return chairIn;
    }

    public Bilingual getMinutes() {
        return minutes;
    }

    public Audience getAudience() {
        return audience;
    }

    /** By side, then by code. */
    public List<Organisation> getAttending() {
        return attending.stream()
                .sorted(Comparator.comparing(Organisation::getSide).thenComparing(Organisation::getCode))
                .toList();
    }

    /** What its briefing pack is about; empty for everything. */
    public Set<Sector> getSectors() {
        return sectors;
    }

    public int getVersion() {
        return version;
    }

    private void must(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("not possible while " + state);
        }
    }

    private Fact fact(FactKind what, Member by) {
        return Fact.of(what, subject(), Signature.actor(by));
    }
}
