package org.musubi.history;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The history is append-only for whoever holds the portal's database account too. */
@QuarkusTest
class HistoryTest {

    @Inject
    EntityManager database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history_entry set kind = 'PROPOSAL_ACCEPTED'",
                "delete from history_entry",
                "truncate history_entry"
            })
    void nothing_recorded_can_be_changed_or_removed(String statement) {
        long before = count();
        assertTrue(before > 0, "the plan's import is recorded");
        Exception refused = assertThrows(Exception.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate()));
        assertTrue(messages(refused).contains("append-only"), messages(refused));
        assertTrue(count() >= before);
    }

    private long count() {
        List<?> rows =
                database.createNativeQuery("select count(*) from history_entry").getResultList();
        return ((Number) rows.get(0)).longValue();
    }

    private static String messages(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
        }
        return all.toString();
    }
}
