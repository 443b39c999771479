package org.musubi.instrument;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.people.Member;
import org.musubi.project.Signature;
import org.musubi.web.Choices;

/** What one side proposes that the register should say; it says so once the other side confirms exactly that. */
@Entity
public class Correction {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Instrument instrument;

    private int instrumentVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> former;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> proposed;

    private String reason;
    private String hash;

    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    private String answer;

    @Embedded
    private Signature by;

    @Version
    private int version;

    protected Correction() {}

    Correction(Instrument instrument, Terms proposed, String reason, Member by) {
        this.instrument = instrument;
        this.instrumentVersion = instrument.getVersion();
        this.former = instrument.getTerms().fields();
        this.proposed = proposed.fields();
        this.reason = reason;
        this.hash = proposed.hash(instrument.getTerms());
        this.by = Signature.of(by);
    }

    Fact proposed(Member member) {
        return Fact.of(FactKind.CORRECTION_PROPOSED, instrument.subject(), Signature.actor(member))
                .with("reason", reason);
    }

    /** Makes room for a newer proposal. */
    void replace() {
        state = State.REPLACED;
    }

    /** @throws IllegalStateException if the member's is not the missing key */
    void confirm(Member member) {
        answer(State.CONFIRMED, member);
    }

    /** @throws IllegalStateException if the member's is not the missing key */
    Fact refuse(String why, Member member) {
        answer(State.REFUSED, member);
        answer = why;
        return Fact.of(FactKind.CORRECTION_REFUSED, instrument.subject(), Signature.actor(member))
                .with("reason", why);
    }

    private void answer(State next, Member member) {
        if (!answerableBy(member)) {
            throw new IllegalStateException("not the missing key");
        }
        state = next;
    }

    /** A focal point of the other side, of another person, while the register still says what it said then. */
    public boolean answerableBy(Member member) {
        return isStanding() && by.isAnsweredBy(member);
    }

    /** Waits for an answer, and the register still says what it was made from. */
    public boolean isStanding() {
        return state == State.PENDING && instrument.getVersion() == instrumentVersion;
    }

    /** What differs, in the order of the form. */
    public List<Change> getChanges() {
        return Terms.NAMES.stream()
                .map(name -> new Change(name, text(former, name), text(proposed, name)))
                .filter(change -> !change.former().equals(change.proposed()))
                .toList();
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    Terms getTerms() {
        return new Terms(proposed);
    }

    public UUID getId() {
        return id;
    }

    public String getPath() {
        return "/corrections/" + id;
    }

    public Instrument getInstrument() {
        return instrument;
    }

    public String getReason() {
        return reason;
    }

    public String getHash() {
        return hash;
    }

    /** The beginning of the hash, enough to compare by eye. */
    public String getShortHash() {
        return hash.substring(0, 12);
    }

    public State getState() {
        return state;
    }

    public String getAnswer() {
        return answer;
    }

    public Signature getBy() {
        return by;
    }

    public int getVersion() {
        return version;
    }

    /** How a proposal has gone. */
    public enum State {
        PENDING,
        CONFIRMED,
        REFUSED,
        REPLACED
    }

    /** One field with what it says and what it shall say; empty is "not stated". */
    public record Change(String field, String former, String proposed) {

        public InstrumentKind formerKind() {
            return Choices.of(InstrumentKind.class, former).orElse(null);
        }

        public InstrumentKind proposedKind() {
            return Choices.of(InstrumentKind.class, proposed).orElse(null);
        }

        public InstrumentState formerState() {
            return Choices.of(InstrumentState.class, former).orElse(null);
        }

        public InstrumentState proposedState() {
            return Choices.of(InstrumentState.class, proposed).orElse(null);
        }

        public Renewal formerRenewal() {
            return Choices.of(Renewal.class, former).orElse(null);
        }

        public Renewal proposedRenewal() {
            return Choices.of(Renewal.class, proposed).orElse(null);
        }
    }
}
