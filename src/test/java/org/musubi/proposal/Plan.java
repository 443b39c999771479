package org.musubi.proposal;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;

/** Makes sure that what the request tests choose from is there, whether or not the plan has been imported. */
final class Plan {

    static final String SECTOR = "test-sector";

    private static final String ORGANISATION =
            """
            insert into organisation (id, code, name_ja, name_en, name_ja_state, name_en_state, side, iati_type, standing)
            values (gen_random_uuid(), :code, :code, :code, 'SOURCE', 'SOURCE', :side, :type, 'VERIFIED')
            on conflict (code) do update set standing = 'VERIFIED', side = :side, iati_type = :type
            """;

    private Plan() {}

    static void ready() {
        QuarkusTransaction.requiringNew().run(() -> {
            EntityManager database =
                    Arc.container().instance(EntityManager.class).get();
            database.createNativeQuery(
                            """
                            insert into sector (id, code, name_ja, name_en, name_ja_state, name_en_state, priority, position)
                            values (gen_random_uuid(), 'test-sector', '試験分野', 'Sector of the tests', 'SOURCE', 'SOURCE', false, 99)
                            on conflict (code) do nothing
                            """)
                    .executeUpdate();
            organisation(database, "mofa-jp", "JP", 10);
            organisation(database, "meti", "JP", 10);
            organisation(database, "mea", "IN", 10);
            organisation(database, "meity", "IN", 10);
            organisation(database, "keidanren", "JP", 60);
            organisation(database, "cii", "IN", 60);
        });
    }

    private static void organisation(EntityManager database, String code, String side, int type) {
        database.createNativeQuery(ORGANISATION)
                .setParameter("code", code)
                .setParameter("side", side)
                .setParameter("type", type)
                .executeUpdate();
    }
}
