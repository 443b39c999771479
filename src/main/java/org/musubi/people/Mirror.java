package org.musubi.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hibernate.Hibernate;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.History;

/** Keeps a copy of what Keycloak says of a person: made at the first sign-in, changed when a token says otherwise. */
@ApplicationScoped
class Mirror {

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    History history;

    /** The person of a token; an organisation met for the first time is mirrored as pending. */
    @Transactional
    Person person(JsonWebToken token, List<String> codes, Set<Role> roles) {
        Person person = people.known(token.getIssuer(), token.getSubject()).orElse(null);
        boolean isNew = person == null;
        if (isNew) {
            person = new Person(token.getIssuer(), token.getSubject());
        }
        List<String> names = roles.stream().map(Role::token).sorted().toList();
        boolean changed = person.mirror(nameIn(token), token.getClaim("email"), names, named(person, codes));
        if (isNew) {
            people.persist(person);
        }
        if (changed) {
            history.record(Fact.of(FactKind.PERSON_MIRRORED, person.subject(), Actor.portal())
                    .with("roles", String.join(", ", names))
                    .with("organisations", String.join(", ", codes)));
        }
        Hibernate.initialize(person.getOrganisations());
        return person;
    }

    private List<Organisation> named(Person person, List<String> codes) {
        if (person.getOrganisations().stream()
                .map(Organisation::getCode)
                .sorted()
                .toList()
                .equals(codes)) {
            return List.copyOf(person.getOrganisations());
        }
        List<Organisation> found = new ArrayList<>(organisations.coded(codes));
        for (String code : codes) {
            if (found.stream().noneMatch(organisation -> organisation.getCode().equals(code))) {
                Organisation met = Organisation.pending(code);
                organisations.persist(met);
                history.record(Fact.of(FactKind.ORGANISATION_MIRRORED, met.subject(), Actor.portal()));
                found.add(met);
            }
        }
        return found;
    }

    private static String nameIn(JsonWebToken token) {
        String name = token.getClaim("name");
        return name == null || name.isBlank() ? token.getName() : name;
    }
}
