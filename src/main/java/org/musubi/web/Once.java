package org.musubi.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Makes a form that was sent twice act once: the second request waits for the first and learns where it led. */
@ApplicationScoped
public class Once {

    @Inject
    EntityManager database;

    /**
     * Claims the key of a form in the running transaction.
     *
     * @return where the same form led before; empty if this is the first time
     */
    public Optional<String> before(UUID key) {
        int claimed = database.createNativeQuery("insert into form_key (key) values (:key) on conflict do nothing")
                .setParameter("key", key)
                .executeUpdate();
        if (claimed == 1) {
            return Optional.empty();
        }
        return Optional.ofNullable((String) database.createNativeQuery("select led_to from form_key where key = :key")
                .setParameter("key", key)
                .getSingleResult());
    }

    /** Forgets the form again, because it was refused and may be sent once more. */
    public void release(UUID key) {
        database.createNativeQuery("delete from form_key where key = :key")
                .setParameter("key", key)
                .executeUpdate();
    }

    /** Where a form has led, without claiming its key; empty for one that has led nowhere. */
    public Optional<String> led(UUID key) {
        return database.createNativeQuery(
                        "select led_to from form_key where key = :key and led_to is not null", String.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Remembers where the form led. */
    public String ledTo(UUID key, String path) {
        database.createNativeQuery("update form_key set led_to = :path where key = :key")
                .setParameter("path", path)
                .setParameter("key", key)
                .executeUpdate();
        return path;
    }

    /** Gives the key back: the form was wrong and comes again. */
    public void forget(UUID key) {
        database.createNativeQuery("delete from form_key where key = :key")
                .setParameter("key", key)
                .executeUpdate();
    }
}
