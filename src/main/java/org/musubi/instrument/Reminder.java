package org.musubi.instrument;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.musubi.history.Subject;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.text.Bilingual;

/**
 * That a due day or an end is 180, 90 or 30 days off. Raised by {@link ReminderRound}, once for each day and distance;
 * shown to each owner until he or she has read it.
 */
@Entity
public class Reminder {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Obligation obligation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Instrument instrument;

    private LocalDate dueOn;
    private int days;
    private Instant raisedAt;

    @ManyToMany
    @JoinTable(
            name = "reminder_reading",
            joinColumns = @JoinColumn(name = "reminder_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> readers = new HashSet<>();

    protected Reminder() {}

    void readBy(Member member) {
        readers.add(member.getPerson());
    }

    /** Whoever owes the obligation; for the end of an instrument its parties and the focal points. */
    public boolean isFor(Member member) {
        if (obligation != null) {
            return obligation.getAudience().readableBy(member) && obligation.ownedBy(member);
        }
        return instrument.getAudience().readableBy(member) && member.takesPart() && isPartyOrFocalPoint(member);
    }

    private boolean isPartyOrFocalPoint(Member member) {
        return member.isFocalPoint() || instrument.getParties().stream().anyMatch(member::actsFor);
    }

    public boolean isAboutInstrument() {
        return instrument != null;
    }

    public Bilingual getTitle() {
        return obligation == null ? instrument.getTitle() : obligation.getText();
    }

    public Organisation getOwner() {
        return obligation == null ? null : obligation.getOwner();
    }

    public String getPath() {
        return obligation == null ? instrument.getPath() : obligation.getPath();
    }

    public String getReadingPath() {
        return "/reminders/" + id + "/reading";
    }

    public Subject subject() {
        return obligation == null ? instrument.subject() : obligation.subject();
    }

    public UUID getId() {
        return id;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public int getDays() {
        return days;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }
}
