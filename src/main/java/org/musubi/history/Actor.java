package org.musubi.history;

import java.util.UUID;

/**
 * Who acted: the person, the organisation acted for and the capacity in which he or she acted (features A5). For the
 * importer all but the capacity are null.
 *
 * @param side JP, IN or NEITHER: the country of the organisation
 */
public record Actor(UUID personId, String personName, UUID organisationId, String capacity, String side) {

    /** The portal itself, for facts that no person brings about. */
    public static Actor portal() {
        return new Actor(null, null, null, "PORTAL", "NEITHER");
    }
}
