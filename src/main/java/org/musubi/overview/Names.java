package org.musubi.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.musubi.text.Bilingual;

/** What the codes among the values of changes stand for. */
@ApplicationScoped
class Names {

    @Inject
    EntityManager database;

    /** The names of places, sectors and organisations by their codes; what has none is left out. */
    Map<String, Bilingual> of(List<Change> changes) {
        List<String> codes = changes.stream()
                .filter(change -> change.getField() != null && change.getField().matches("place|sector|party .*"))
                .flatMap(change -> Stream.of(change.getOldValue(), change.getNewValue()))
                .filter(code -> code != null)
                .distinct()
                .toList();
        Map<String, Bilingual> names = new HashMap<>();
        List<?> rows = database.createNativeQuery("select code, name_ja, name_en from place where code in (:codes)"
                        + " union all select code, name_ja, name_en from sector where code in (:codes)"
                        + " union all select code, name_ja, name_en from organisation where code in (:codes)")
                .setParameter("codes", codes.isEmpty() ? List.of("") : codes)
                .getResultList();
        rows.forEach(row -> put(names, (Object[]) row));
        return names;
    }

    private static void put(Map<String, Bilingual> names, Object[] row) {
        names.put((String) row[0], Bilingual.of((String) row[1], (String) row[2]));
    }
}
