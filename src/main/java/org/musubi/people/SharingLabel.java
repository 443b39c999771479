package org.musubi.people;

import java.util.List;
import java.util.stream.Stream;

/** Who may read a thing: the Traffic Light Protocol 2.0, from widest to narrowest. */
public enum SharingLabel {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    public boolean stricterThan(SharingLabel other) {
        return ordinal() > other.ordinal();
    }

    /** The stricter of the two: what a quotation or a reply is given at least. */
    public SharingLabel atLeast(SharingLabel other) {
        return stricterThan(other) ? this : other;
    }

    /** This label and the stricter ones: what a thing inside one so labelled may carry. */
    public List<SharingLabel> andStricter() {
        return Stream.of(values()).filter(label -> !stricterThan(label)).toList();
    }

    /** The label as the protocol writes it. */
    public String tlp() {
        return this == AMBER_STRICT ? "TLP:AMBER+STRICT" : "TLP:" + name();
    }
}
