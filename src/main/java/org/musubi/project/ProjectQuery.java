package org.musubi.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musubi.history.Condition;

/** Builds the one query of the list from what a filter asks and a reader may see. */
final class ProjectQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ProjectQuery(Condition visible, ProjectFilter filter) {
        conditions.add(visible.hql());
        parameters.putAll(visible.parameters());
        narrow("p.sector.code = :sector", "sector", filter.sector());
        narrow("p.place.code = :place", "place", filter.place());
        narrow(
                "exists (select 1 from Participation x where x.project = p and x.until is null"
                        + " and x.organisation.code = :organisation)",
                "organisation",
                filter.organisation());
        narrow("p.commitment.ref = :commitment", "commitment", filter.commitment());
        narrow("p.lifeCycle = :life", "life", filter.lifeCycle());
        narrow("(p.healthJp = :health or p.healthIn = :health)", "health", filter.seen());
        if (!filter.q().isEmpty()) {
            narrow(
                    "(p.title.ja ilike :words escape '!' or p.title.en ilike :words escape '!')",
                    "words",
                    filter.pattern());
        }
        narrow("p.id < :after", "after", filter.key());
    }

    String hql() {
        return "select p from Project p join fetch p.sector join fetch p.audience where "
                + String.join(" and ", conditions) + " order by p.id desc";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void narrow(String condition, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
