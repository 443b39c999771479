package org.musubi.plan;

import java.util.List;
import org.musubi.people.Side;
import org.musubi.web.Choices;

/**
 * What a reader of the list of organisations asks for; a null part asks for nothing.
 *
 * @param type code of the IATI list OrganisationType
 */
record OrganisationFilter(Side side, Integer type) {

    private static final List<Integer> TYPES = List.of(10, 11, 15, 30, 40, 70, 80, 90);

    /** What an address asks for; what is not offered is left out. */
    static OrganisationFilter asked(String side, String type) {
        return new OrganisationFilter(
                Choices.of(Side.class, side).orElse(null),
                TYPES.stream()
                        .filter(offered -> offered.toString().equals(type))
                        .findFirst()
                        .orElse(null));
    }

    public List<Side> sides() {
        return List.of(Side.values());
    }

    public List<Integer> types() {
        return TYPES;
    }

    public boolean isEmpty() {
        return side == null && type == null;
    }
}
