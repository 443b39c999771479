package org.musubi.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.web.Slice;

/** Everybody who has signed in at least once. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    public Optional<Person> known(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    /** By name or mail, newest first; every person where there are no words. */
    public Slice<Person> matching(String words, UUID after) {
        Map<String, Object> parameters = new HashMap<>();
        String where = "true = true";
        if (words != null && !words.isBlank()) {
            where += " and (locate(:words, lower(p.name)) > 0 or locate(:words, lower(p.email)) > 0)";
            parameters.put("words", words.replace("\u0000", "").strip().toLowerCase(Locale.ROOT));
        }
        if (after != null) {
            where += " and p.id < :after";
            parameters.put("after", after);
        }
        List<UUID> page = find("select p.id from Person p where " + where + " order by p.id desc", parameters)
                .project(UUID.class)
                .page(0, Slice.SIZE + 1)
                .list();
        return Slice.of(withOrganisations(page), Person::getId);
    }

    /** Those who may take part for an organisation, those met last first. */
    public Slice<Person> takingPartFor(Organisation organisation, UUID after) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("organisation", organisation);
        parameters.put("member", Role.MEMBER.token());
        String where = "p.suspendedAt is null and array_position(p.roles, :member) > 0"
                + " and exists (select 1 from p.organisations o where o = :organisation)";
        if (after != null) {
            where += " and p.id < :after";
            parameters.put("after", after);
        }
        List<UUID> page = find("select p.id from Person p where " + where + " order by p.id desc", parameters)
                .project(UUID.class)
                .page(0, Slice.SIZE + 1)
                .list();
        return Slice.of(withOrganisations(page), Person::getId);
    }

    private List<Person> withOrganisations(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("from Person p left join fetch p.organisations where p.id in ?1 order by p.id desc", ids);
    }
}
