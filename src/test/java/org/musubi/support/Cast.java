package org.musubi.support;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.Role;
import org.musubi.people.Side;
import org.musubi.text.Bilingual;

/** People for tests without database: each with a key of his or her own. */
public final class Cast {

    private Cast() {}

    public static Organisation organisation(String code, Side side, int iatiType) {
        return Organisation.verified(code, Bilingual.of(code, code), side, iatiType);
    }

    public static Member member(Organisation organisation, Role... roles) {
        return Member.of(person(), organisation, List.of(organisation), Set.of(roles));
    }

    /** The same person, acting for another organisation. */
    public static Member actingFor(Member member, Organisation organisation) {
        return Member.of(
                member.getPerson(), organisation, List.of(member.getOrganisation(), organisation), member.getRoles());
    }

    private static Person person() {
        Person person = new Person("cast", UUID.randomUUID().toString());
        try {
            var id = Person.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(person, UUID.randomUUID());
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
        return person;
    }
}
