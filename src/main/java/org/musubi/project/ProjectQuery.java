package org.musubi.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;

/** Builds the one query of the list from what a filter asks and a reader may see. */
final class ProjectQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ProjectQuery(Condition visible, ProjectFilter filter, Member reader) {
        conditions.add(visible.hql());
        parameters.putAll(visible.parameters());
        narrow("p.sector.id = (select s.id from Sector s where s.code = :sector)", "sector", filter.sector());
        if (filter.isWithoutPlace()) {
            conditions.add("p.place is null");
        } else {
            narrow("p.place.id = (select w.id from Place w where w.code = :place)", "place", filter.place());
        }
        narrow("p.audience.label = :sharing", "sharing", filter.label());
        if (filter.label() == SharingLabel.CLEAR) {
            conditions.add("p.audience.opened = true");
        }
        narrow("p.healthJp = :healthJp", "healthJp", filter.seenByJapan());
        narrow("p.healthIn = :healthIn", "healthIn", filter.seenByIndia());
        if (filter.seenByBoth() == Health.NOT_SET) {
            conditions.add("p.jointHealth is null");
        } else {
            narrow("p.jointHealth = :healthJoint", "healthJoint", filter.seenByBoth());
        }
        narrow(
                "exists (select 1 from Participation x where x.project = p and x.until is null"
                        + " and x.organisation.code = :organisation)",
                "organisation",
                filter.organisation());
        narrow(
                "p.commitment.id = (select c.id from Commitment c where c.ref = :commitment)",
                "commitment",
                filter.commitment());
        narrow("p.lifeCycle = :life", "life", filter.lifeCycle());
        narrow("(p.healthJp = :health or p.healthIn = :health)", "health", filter.seen());
        if (!filter.q().isEmpty()) {
            narrow(
                    "(p.title.ja ilike :words escape '!' or p.title.en ilike :words escape '!')",
                    "words",
                    filter.pattern());
        }
        attend(filter.needed(), reader);
        narrow("p.id < :after", "after", filter.key());
    }

    String hql() {
        return "select p from Project p join fetch p.sector join fetch p.audience where "
                + String.join(" and ", conditions) + " order by p.id desc";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void attend(Attention needed, Member reader) {
        if (needed == null) {
            return;
        }
        if (!needed.offeredTo(reader)) {
            conditions.add("1 = 0");
            return;
        }
        switch (needed) {
            case OURS -> {
                narrow(
                        "exists (select 1 from Participation o where o.project = p and o.until is null"
                                + " and o.organisation.id = :ours)",
                        "ours",
                        reader.getOrganisation().getId());
                due(reader.side());
            }
            case OUR_SIDE -> due(reader.side());
            case OVERDUE -> narrow("p.freshness.dueFirst < :today", "today", Side.IN.today());
            case UNBALANCED -> conditions.add(
                    "p.unbalancedSince is not null and p.lifeCycle not in (CLOSED, CANCELLED)");
            case CONTRADICTED -> narrow(
                    "(p.lifeCycle = IMPLEMENTATION and p.plannedEnd < :today"
                            + " or p.lifeCycle = PIPELINE and p.plannedStart < :today)",
                    "today",
                    Side.IN.today());
        }
    }

    private void due(Side side) {
        String column = side == Side.JP ? "p.freshness.dueJp" : "p.freshness.dueIn";
        narrow(column + " <= :soon", "soon", side.today().plusDays(Freshness.DAYS_AHEAD));
    }

    private void narrow(String condition, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
