package org.musubi.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.musubi.project.Project;

/** The rates of exchange that were stated for projects; whoever may read the project may read them. */
@ApplicationScoped
class ExchangeRates implements PanacheRepositoryBase<ExchangeRate, UUID> {

    private static final int MOST = 100;

    /** The newest of each pair. */
    List<ExchangeRate> of(Project project) {
        Map<String, ExchangeRate> newest = new LinkedHashMap<>();
        find(
                        "from ExchangeRate e join fetch e.by.person join fetch e.by.organisation where e.project = ?1"
                                + " order by e.id desc",
                        project)
                .page(0, MOST)
                .list()
                .forEach(rate -> newest.putIfAbsent(rate.getFrom() + " " + rate.getTo(), rate));
        return List.copyOf(newest.values());
    }
}
