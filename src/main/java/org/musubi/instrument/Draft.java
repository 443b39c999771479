package org.musubi.instrument;

import java.util.Comparator;
import java.util.List;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;

/**
 * What the form of terms shows.
 *
 * @param values the terms as typed or as they stand
 * @param states what the state may become
 * @param label the label chosen for a new instrument
 */
public record Draft(
        Terms values,
        List<InstrumentState> states,
        List<Organisation> organisations,
        String reason,
        String label,
        String once,
        Integer version) {

    /** The value of a field, empty for "not stated". */
    public String of(String name) {
        return values.of(name);
    }

    /** Whether a field that names several names this one. */
    public boolean names(String name, String code) {
        return values.list(name).contains(code);
    }

    /** The organisations to choose from, the chosen first. */
    public List<Organisation> getChoices() {
        return organisations.stream()
                .sorted(Comparator.comparing(one -> !names("parties", one.getCode())))
                .toList();
    }

    public List<InstrumentKind> getKinds() {
        return List.of(InstrumentKind.values());
    }

    public List<Renewal> getRenewals() {
        return List.of(Renewal.values());
    }

    public List<SharingLabel> getLabels() {
        return List.of(SharingLabel.values());
    }
}
