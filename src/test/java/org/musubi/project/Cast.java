package org.musubi.project;

import java.lang.reflect.Field;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.Person;
import org.musubi.people.Role;
import org.musubi.people.Side;
import org.musubi.plan.PartyRole;
import org.musubi.text.Bilingual;

/** The cast without a database, and a project in which both companies take part. */
public final class Cast {

    public static final Organisation METI = organisation("meti", Side.JP, 10);
    public static final Organisation MEITY = organisation("meity", Side.IN, 10);
    public static final Organisation COMPANY_JP = organisation("company-jp", Side.JP, 70);
    public static final Organisation COMPANY_IN = organisation("company-in", Side.IN, 70);
    public static final Organisation KEIDANREN = organisation("keidanren", Side.JP, 90);
    public static final Organisation SECRETARIAT = organisation("joint-secretariat", Side.NEITHER, 10);

    private static final Map<String, Person> PERSONS = new HashMap<>();

    public static final Member VISITOR = Member.visitor();
    public static final Member FOCAL_JP = member("focal-jp", METI, Role.MEMBER, Role.FOCAL_POINT);
    public static final Member FOCAL_IN = member("focal-in", MEITY, Role.MEMBER, Role.FOCAL_POINT);
    public static final Member LIAISON_FOR_JP = member("liaison", METI, Role.MEMBER, Role.FOCAL_POINT);
    public static final Member LIAISON_FOR_IN = member("liaison", MEITY, Role.MEMBER, Role.FOCAL_POINT);
    public static final Member ACCOUNTABLE_IN = member("member-in", COMPANY_IN, Role.MEMBER);
    public static final Member IMPLEMENTING_JP = member("member-jp", COMPANY_JP, Role.MEMBER);
    public static final Member OUTSIDER_JP = member("federation-jp", KEIDANREN, Role.MEMBER);
    public static final Member ROLELESS = member("newcomer", COMPANY_IN);
    public static final Member ADMINISTRATOR = member("administrator", SECRETARIAT, Role.ADMINISTRATOR);

    private Cast() {}

    public static Project project(LifeCycle lifeCycle) {
        return new Project(
                        Bilingual.of("半導体の試験ライン", "Semiconductor pilot line"),
                        Bilingual.of("概要", "Summary"),
                        null,
                        null,
                        Kind.BILATERAL,
                        lifeCycle,
                        Audience.everybody(METI))
                .with(COMPANY_JP, PartyRole.IMPLEMENTING)
                .with(COMPANY_IN, PartyRole.ACCOUNTABLE);
    }

    public static Member member(String name, Organisation organisation, Role... roles) {
        Set<Role> given = EnumSet.noneOf(Role.class);
        given.addAll(List.of(roles));
        return Member.of(PERSONS.computeIfAbsent(name, Cast::person), organisation, List.of(organisation), given);
    }

    private static Organisation organisation(String code, Side side, int type) {
        return Organisation.verified(code, Bilingual.of(code, code), side, type);
    }

    /** Two persons are the same by their key, which only the database gives. */
    private static Person person(String name) {
        try {
            Person person = new Person("test", name);
            Field id = Person.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(person, UUID.randomUUID());
            return person;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
