package org.musubi.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a reader of the plan asks for; a null part asks for nothing.
 *
 * @param sector code of a sector
 * @param organisation code of an organisation
 * @param place code of a place
 */
record PlanFilter(String sector, Strength strength, String organisation, String place) {

    /** The place of what names none. */
    static final String NOWHERE = "none";

    static PlanFilter of(Sector sector) {
        return new PlanFilter(sector.getCode(), null, null, null);
    }

    static PlanFilter of(String organisation) {
        return new PlanFilter(null, null, organisation, null);
    }

    public boolean isEmpty() {
        return sector == null && strength == null && organisation == null && place == null;
    }

    /** The conditions over the alias {@code c}, with what they ask for. */
    String hql() {
        StringBuilder hql = new StringBuilder("1 = 1");
        if (sector != null) {
            hql.append(" and c.sector.code = :sector");
        }
        if (strength != null) {
            hql.append(" and c.strength = :strength");
        }
        if (organisation != null) {
            hql.append(" and exists (select 1 from c.parties q where q.organisation.code = :organisation)");
        }
        if (NOWHERE.equals(place)) {
            hql.append(" and c.places is empty");
        } else if (place != null) {
            hql.append(" and exists (select 1 from c.places w where w.code = :place)");
        }
        return hql.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("sector", sector);
        parameters.put("strength", strength);
        parameters.put("organisation", organisation);
        parameters.put("place", NOWHERE.equals(place) ? null : place);
        parameters.values().removeIf(value -> value == null);
        return parameters;
    }
}
