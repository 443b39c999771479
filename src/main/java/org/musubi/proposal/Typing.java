package org.musubi.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.musubi.people.Member;

/**
 * What is typed into one step and not yet saved. Every page of the step carries a number; a text is taken only if its
 * number is greater than the kept one, so that an older tab never overwrites a newer text.
 */
@Entity
@Table(name = "proposal_typing")
public class Typing {

    /** How far ahead a number may be: pages count by one, but an answer may get lost on the way. */
    private static final long AHEAD = 1_000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;

    @Enumerated(EnumType.STRING)
    private Part part;

    private long sequence;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> fields;

    @Embedded
    private Signature signature;

    protected Typing() {}

    Typing(Proposal proposal, Part part, Member by) {
        this.proposal = proposal;
        this.part = part;
        this.signature = new Signature(by);
    }

    /** Whether a text with this number is newer than the kept one. */
    boolean isBefore(long number) {
        return number > sequence;
    }

    /** Whether some page may really have got this number. */
    boolean isPlausible(long number) {
        return number > 0 && number <= sequence + AHEAD;
    }

    /** The same text under the same number: an answer was lost and the browser asks again. */
    boolean isRepeatedBy(long number, ProposalForm form) {
        return number == sequence && form.fields().equals(fields);
    }

    /** Keeps a newer text; {@link #isBefore} has been asked. */
    void keep(long number, ProposalForm form, Member by) {
        sequence = number;
        fields = form.fields();
        signature = new Signature(by);
    }

    /** The text under this number is saved: nothing is left to keep. */
    void settle(long number, Member by) {
        sequence = number;
        fields = null;
        signature = new Signature(by);
    }

    /** The step says something else now: pages that show the former text are out of date. */
    void pass() {
        sequence++;
    }

    /** The number for the next page of the step. */
    long next() {
        return sequence + 1;
    }

    /** Whether something is typed that is not saved. */
    public boolean isUnsaved() {
        return fields != null;
    }

    ProposalForm form() {
        return ProposalForm.typed(part, fields);
    }

    public Part getPart() {
        return part;
    }

    /** Who typed or saved last, and when. */
    public Signature getSignature() {
        return signature;
    }
}
