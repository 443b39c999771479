package org.musubi.project;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.web.Slice;

/** What a milestone shall wait for: one of its own project, or one of another by its address. */
record PredecessorForm(@RestForm String predecessor, @RestForm String address) {

    private static final Pattern ADDRESS = Pattern.compile("(?:.*/milestones/)?([0-9a-fA-F-]{36})/?");

    PredecessorForm {
        predecessor = Typed.text(predecessor);
        address = Typed.text(address);
    }

    boolean isEmpty() {
        return predecessor.isBlank() && address.isBlank();
    }

    /** The field that counts, the address before the choice. */
    String field() {
        return address.isBlank() ? "predecessor" : "address";
    }

    /** The key of the milestone meant; empty for what is no key. */
    Optional<UUID> key() {
        if (address.isBlank()) {
            return Optional.ofNullable(Slice.key(predecessor));
        }
        Matcher found = ADDRESS.matcher(address.strip());
        return found.matches() ? Optional.ofNullable(Slice.key(found.group(1))) : Optional.empty();
    }
}
