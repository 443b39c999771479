package org.musubi.overview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.musubi.instrument.InstrumentState;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.plan.Strength;
import org.musubi.project.Completion;
import org.musubi.project.Health;
import org.musubi.project.LifeCycle;
import org.musubi.project.MilestoneStatus;
import org.musubi.project.Proof;
import org.musubi.text.Amounts;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;
import org.musubi.tracking.GateState;

/**
 * A value as the log of changes keeps it, ready to be said.
 *
 * @param field name of the value
 * @param text null where there was or is none
 * @param name what a code stands for; null where it stands for nothing known
 */
public record Told(String field, String text, Bilingual name) {

    static Told of(String field, String text, Map<String, Bilingual> names) {
        return new Told(field, text, text == null ? null : names.get(text));
    }

    /** What kind of value it is: how the page says it. */
    public String kind() {
        if (text == null) {
            return "none";
        }
        return switch (field) {
            case "life_cycle", "strength", "status", "proof", "responsible", "label", "amount" -> field;
            case "instrument_state", "active" -> field;
            case "gate_jp", "gate_in" -> "gate";
            case "health_jp", "health_in", "health_joint" -> "health";
            case "completion_jp", "completion_in", "completion_joint" -> "completion";
            case "planned_start",
                    "planned_end",
                    "due_on",
                    "date_met",
                    "starts_on",
                    "ends_on",
                    "expires_on",
                    "expected_on" -> "day";
            case "dated", "signed", "entry" -> text.matches("[0-9]{4}(-[0-9]{2}){0,2}") ? "dated" : "text";
            default -> name == null ? "text" : "name";
        };
    }

    public GateState gate() {
        return GateState.valueOf(text);
    }

    public InstrumentState instrument() {
        return InstrumentState.valueOf(text);
    }

    public LifeCycle life() {
        return LifeCycle.valueOf(text);
    }

    public Health health() {
        return Health.valueOf(text);
    }

    public Completion completion() {
        return Completion.valueOf(text);
    }

    public Strength strength() {
        return Strength.valueOf(text);
    }

    public MilestoneStatus status() {
        return MilestoneStatus.valueOf(text);
    }

    public Proof proof() {
        return Proof.valueOf(text);
    }

    public Side side() {
        return Side.valueOf(text);
    }

    public SharingLabel label() {
        return SharingLabel.valueOf(text);
    }

    public LocalDate day() {
        return LocalDate.parse(text);
    }

    /** A sum of money in the words of a language. */
    public String amount(Language language) {
        String[] parts = text.split(" ");
        return Amounts.money(new BigDecimal(parts[0]).stripTrailingZeros(), parts[1], language);
    }
}
