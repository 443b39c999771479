package org.musubi.party;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.musubi.plan.PartyRole;
import org.musubi.project.Typed;
import org.musubi.web.Choices;

/** Reads the fields that the forms of this room share. */
final class Fields {

    static final int POST_LIMIT = 300;
    static final int REASON_LIMIT = 4_000;

    private Fields() {}

    static List<String> texts(List<String> typed) {
        return typed == null ? List.of() : typed.stream().map(Typed::text).toList();
    }

    /** The roles among what was chosen; what is not offered is left out. */
    static Set<PartyRole> roles(List<String> chosen) {
        Set<PartyRole> roles = EnumSet.noneOf(PartyRole.class);
        chosen.forEach(one -> Choices.of(PartyRole.class, one).ifPresent(roles::add));
        return roles;
    }

    static boolean areRoles(List<String> chosen) {
        return !chosen.isEmpty()
                && chosen.stream()
                        .allMatch(one -> Choices.of(PartyRole.class, one).isPresent());
    }

    static String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
