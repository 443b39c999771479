package org.musubi.web;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Forms waiting for their author to sign in again. */
@ApplicationScoped
public class KeptForms implements PanacheRepositoryBase<KeptForm, UUID> {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Keeps a form and forgets those older than a day. */
    @Transactional
    public KeptForm keep(String address, Map<String, List<String>> fields) {
        delete("keptAt < ?1", Instant.now().minus(KEPT));
        KeptForm form = new KeptForm(address, fields);
        persist(form);
        return form;
    }
}
