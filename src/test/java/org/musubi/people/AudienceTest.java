package org.musubi.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.musubi.support.Cast;

class AudienceTest {

    private final Organisation originator = Cast.organisation("originator", Side.JP, 10);
    private final Organisation partner = Cast.organisation("partner", Side.IN, 70);
    private final Audience audience = Audience.everybody(originator);

    @Test
    void an_organisation_that_is_dismissed_takes_its_persons_along() {
        audience.admit(originator);
        audience.admit(partner);
        Person theirs = person("theirs", partner);
        Person both = person("both", partner, originator);
        Person ours = person("ours", originator);
        List.of(theirs, both, ours).forEach(audience::name);
        audience.dismiss(partner);
        assertEquals(Set.of(both, ours), audience.getPersons());
        audience.dismiss(originator);
        assertEquals(Set.of(originator), audience.getOrganisations());
        assertEquals(Set.of(both, ours), audience.getPersons());
    }

    private static Person person(String name, Organisation... organisations) {
        Person person = new Person("test", name);
        person.mirror(name, name + "@example.org", List.of("member"), List.of(organisations));
        return person;
    }
}
