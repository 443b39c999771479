package org.musubi.dialogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.musubi.people.Member;
import org.musubi.people.Person;

/** That the day has come to look again at what a session decided. Shown to each focal point until it is read. */
@Entity
public class ReviewReminder {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Outcome outcome;

    private Instant raisedAt;

    @ManyToMany
    @JoinTable(
            name = "review_reading",
            joinColumns = @JoinColumn(name = "reminder_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> readers = new HashSet<>();

    protected ReviewReminder() {}

    void readBy(Member member) {
        readers.add(member.getPerson());
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getReadingPath() {
        return "/reviews/" + id + "/reading";
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }
}
