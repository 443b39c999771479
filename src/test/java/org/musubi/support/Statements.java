package org.musubi.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Remembers the SQL that pages send while somebody listens, so that its plans can be looked at. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static volatile boolean listening;

    /** What was sent while the work went on, each once. */
    public static List<String> during(Runnable work) {
        HEARD.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return HEARD.stream().distinct().toList();
    }

    @Override
    public String inspect(String sql) {
        if (listening) {
            HEARD.add(sql);
        }
        return sql;
    }
}
