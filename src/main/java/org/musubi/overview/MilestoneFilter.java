package org.musubi.overview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.musubi.history.Condition;
import org.musubi.people.SharingLabel;
import org.musubi.web.Choices;
import org.musubi.web.Slice;

/** What an address narrows the list of milestones to; anything that is not offered narrows nothing. */
record MilestoneFilter(
        @RestQuery String sector,
        @RestQuery String course,
        @RestQuery String place,
        @RestQuery String commitment,
        @RestQuery String sharing,
        @RestQuery String after) {

    MilestoneFilter {
        sector = text(sector);
        place = text(place);
        commitment = text(commitment);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.replace("\u0000", "");
    }

    Course chosen() {
        return Choices.of(Course.class, course).orElse(null);
    }

    SharingLabel label() {
        return Choices.of(SharingLabel.class, sharing).orElse(null);
    }

    UUID key() {
        return Slice.key(after);
    }

    public boolean isAt(Course other) {
        return other.name().equals(course);
    }

    public boolean isShared(SharingLabel other) {
        return other.name().equals(sharing);
    }

    public List<SharingLabel> labels() {
        return List.of(SharingLabel.values());
    }

    public boolean isActive() {
        return chosen() != null
                || label() != null
                || Stream.of(sector, place, commitment).anyMatch(given -> !given.isBlank());
    }

    /** What it asks of a milestone {@code m} of a project {@code p}. */
    Condition condition() {
        StringBuilder hql = new StringBuilder("true = true");
        Map<String, Object> parameters = new HashMap<>();
        if (chosen() != null) {
            hql.append(" and ").append(chosen().hql());
            if (chosen().dependsOnDay()) {
                parameters.put("today", LocalDate.now());
            }
        }
        narrow(hql, parameters, "p.sector.id = (select s.id from Sector s where s.code = :sector)", "sector", sector);
        narrow(hql, parameters, "p.place.id = (select w.id from Place w where w.code = :place)", "place", place);
        narrow(
                hql,
                parameters,
                "p.commitment.id = (select c.id from Commitment c where c.ref = :commitment)",
                "commitment",
                commitment);
        narrow(hql, parameters, "p.audience.label = :sharing", "sharing", label());
        if (label() == SharingLabel.CLEAR) {
            hql.append(" and p.audience.opened = true");
        }
        narrow(hql, parameters, "m.id < :after", "after", key());
        return new Condition(hql.toString(), parameters);
    }

    private static void narrow(
            StringBuilder hql, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            hql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
