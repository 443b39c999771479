package org.musubi.instrument;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.musubi.history.Condition;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.text.Bilingual;

/** What one side has said and a focal point of the other side is to answer. Pages show it with {@code instrument/_waiting}. */
@Named
@Unremovable
@ApplicationScoped
public class Waiting {

    private static final int SHOWN = 50;

    @Inject
    EntityManager database;

    @Inject
    CurrentMember current;

    /** What is to be answered. */
    public enum Sort {
        CORRECTION,
        OBLIGATION,
        ENTRY,
        CLAIM,
        WAIVER,
        EXTENSION
    }

    /** One thing to answer. */
    public record Item(Sort sort, Bilingual title, String path) {}

    /** Of the register: corrections and entries. */
    public List<Item> ofRegister() {
        Member me = current.get();
        return me.isFocalPoint() ? Stream.concat(corrections(me), entries(me)).toList() : List.of();
    }

    /** Of obligations: claims and waivers. */
    public List<Item> ofObligations() {
        Member me = current.get();
        return me.isFocalPoint()
                ? Stream.of(entered(me), claims(me), twoKeys(Sort.WAIVER, me), twoKeys(Sort.EXTENSION, me))
                        .flatMap(some -> some)
                        .toList()
                : List.of();
    }

    private Stream<Item> corrections(Member me) {
        return ask(
                        "select c from Correction c join fetch c.instrument i join fetch i.audience a where"
                                + " c.state = PENDING and c.by.side = :other and c.by.person.id <> :me"
                                + " and c.instrumentVersion = i.version",
                        " order by c.id",
                        Correction.class,
                        me)
                .stream()
                .map(one -> new Item(Sort.CORRECTION, one.getInstrument().getTitle(), one.getPath()));
    }

    private Stream<Item> entries(Member me) {
        return ask(
                        "select i from Instrument i join fetch i.audience a where i.confirmed = false"
                                + " and i.enteredSide = :other and i.enteredBy.id <> :me",
                        " order by i.id",
                        Instrument.class,
                        me)
                .stream()
                .map(one -> new Item(Sort.ENTRY, one.getTitle(), one.getPath()));
    }

    private Stream<Item> entered(Member me) {
        return ask(
                        "select o from Obligation o join fetch o.audience a where o.confirmed = false"
                                + " and o.enteredSide = :other and o.enteredBy.id <> :me",
                        " order by o.id",
                        Obligation.class,
                        me)
                .stream()
                .map(one -> new Item(Sort.OBLIGATION, one.getText(), one.getPath()));
    }

    private Stream<Item> claims(Member me) {
        return ask(
                        "select o from Obligation o join fetch o.audience a where o.state = CLAIMED"
                                + " and o.ownerSide = :other and not exists (select 1 from ObligationStep s where"
                                + " s.obligation = o and s.kind = CLAIM and s.by.person.id = :me)",
                        " order by o.id",
                        Obligation.class,
                        me)
                .stream()
                .map(one -> new Item(Sort.CLAIM, one.getText(), one.getPath()));
    }

    /** The sort is called as the step that waits for its second key. */
    private Stream<Item> twoKeys(Sort sort, Member me) {
        return ask(
                        "select o from Obligation o join fetch o.audience a where o.state in (OPEN, CONTESTED)"
                                + " and exists (select 1 from ObligationStep s where s.obligation = o and s.kind = "
                                + sort
                                + " and s.by.side = :other and s.by.person.id <> :me and not exists (select 1 from"
                                + " ObligationStep n where n.obligation = o and n.kind in (" + sort + ", " + sort
                                + "_CONFIRMED)"
                                + " and n.id > s.id))",
                        " order by o.id",
                        Obligation.class,
                        me)
                .stream()
                .map(one -> new Item(
                        sort, one.getText(), one.getPath() + "#" + sort.name().toLowerCase(Locale.ROOT)));
    }

    private <T> List<T> ask(String hql, String order, Class<T> type, Member me) {
        Condition visible = Readership.of(me).over("a");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("other", me.side().other());
        parameters.put("me", me.getPersonId());
        var query = database.createQuery(hql + " and " + visible.hql() + order, type)
                .setMaxResults(SHOWN);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
