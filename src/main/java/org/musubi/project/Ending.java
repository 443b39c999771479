package org.musubi.project;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;
import org.musubi.history.FactKind;

/** How a project ends; each needs the key of both sides. */
@TemplateEnum
public enum Ending {
    CLOSURE,
    CANCELLATION;

    /** The ending that an address names; empty for anything else. */
    static Optional<Ending> at(String address) {
        return Arrays.stream(values())
                .filter(ending -> ending.getAddress().equals(address))
                .findFirst();
    }

    LifeCycle leadsTo() {
        return this == CLOSURE ? LifeCycle.CLOSED : LifeCycle.CANCELLED;
    }

    FactKind signed() {
        return this == CLOSURE ? FactKind.PROJECT_CLOSURE_SIGNED : FactKind.PROJECT_CANCELLATION_SIGNED;
    }

    FactKind done() {
        return this == CLOSURE ? FactKind.PROJECT_CLOSED : FactKind.PROJECT_CANCELLED;
    }

    public String getAddress() {
        return name().toLowerCase();
    }
}
