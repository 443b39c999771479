package org.musubi.people;

import static org.musubi.people.SharingLabel.AMBER;
import static org.musubi.people.SharingLabel.AMBER_STRICT;
import static org.musubi.people.SharingLabel.CLEAR;
import static org.musubi.people.SharingLabel.GREEN;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.history.Condition;

/**
 * The one visibility rule: what a member may read. Asked of one {@link Audience} in memory, or put into a query; both
 * forms answer alike, which a test proves over every label, state and persona.
 */
public final class Readership {

    /** Holds what is counted for a circle of readers. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Member member;

    private Readership(Member member) {
        this.member = member;
    }

    public static Readership of(Member member) {
        return new Readership(member);
    }

    public boolean mayRead(Audience audience) {
        if (!member.takesPart()) {
            return audience.isOpened() && widest().contains(audience.getLabel());
        }
        boolean named = audience.getPersons().stream().anyMatch(member::is);
        boolean ours = audience.getOrganisations().stream().anyMatch(member::actsFor);
        if (audience.getLabel() == SharingLabel.RED) {
            return named || audience.isOpened() && audience.isForFocalPoints() && member.isFocalPoint();
        }
        return ours || audience.isOpened() && widest().contains(audience.getLabel());
    }

    /**
     * The same rule as a condition over an audience.
     *
     * @param alias the query's alias of type {@link Audience}, such as {@code p.audience}
     */
    public Condition over(String alias) {
        Map<String, Object> parameters = new HashMap<>();
        String open = "(" + alias + ".opened = true and " + alias + ".label in ("
                + widest().stream().map(SharingLabel::name).collect(Collectors.joining(", ")) + "))";
        if (!member.takesPart()) {
            return new Condition(open, parameters);
        }
        parameters.put("myOrganisation", member.getOrganisation().getId());
        parameters.put("myself", member.getPersonId());
        String addressed = member.isFocalPoint()
                ? " or (" + alias + ".opened = true and " + alias + ".label = RED and " + alias + ".focalPoints = true)"
                : "";
        String hql = "(" + open
                + " or (" + alias + ".label <> RED and exists (select 1 from " + alias
                + ".organisations ao where ao.id = :myOrganisation))"
                + " or (" + alias + ".label = RED and exists (select 1 from " + alias
                + ".persons ap where ap.id = :myself))"
                + addressed + ")";
        return new Condition(hql, parameters);
    }

    /** The rule over a bare audience id; null stands for what is public by nature. */
    public Condition overId(String column) {
        Condition inner = over("a");
        return new Condition(
                "(" + column + " is null or exists (select 1 from Audience a where a.id = " + column + " and "
                        + inner.hql() + "))",
                inner.parameters());
    }

    /**
     * The same rule over lines of sums, each of which stands for a circle of readers or for one of its holders; see the
     * table {@code tally}. A thing is counted once: by its circle where that lets the member in, else by the member's own
     * line.
     *
     * @param alias the query's alias of something with {@code circle} and {@code holder}
     */
    public Condition overCircle(String alias) {
        String circles = circles().map(name -> "'" + name + "'").collect(Collectors.joining(", ", "(", ")"));
        String open = alias + ".holder = :nobody and " + alias + ".circle in " + circles;
        if (!member.takesPart()) {
            return new Condition("(" + open + ")", Map.of("nobody", NOBODY));
        }
        return new Condition(
                "(" + alias + ".holder in (:nobody, :myOrganisation, :myself) and (" + open + " or " + alias
                        + ".holder <> :nobody and " + alias + ".circle not in " + circles + "))",
                Map.of(
                        "nobody", NOBODY,
                        "myOrganisation", member.getOrganisation().getId(),
                        "myself", member.getPersonId()));
    }

    private Stream<String> circles() {
        Stream<String> opened = widest().stream().map(SharingLabel::name);
        return member.takesPart() && member.isFocalPoint() ? Stream.concat(opened, Stream.of("RED")) : opened;
    }

    /** The labels of opened things that the member reads without being named. */
    private Set<SharingLabel> widest() {
        if (!member.belongs()) {
            return EnumSet.of(CLEAR);
        }
        if (!member.takesPart()) {
            return EnumSet.of(CLEAR, GREEN);
        }
        if (member.isFocalPoint()) {
            return EnumSet.of(CLEAR, GREEN, AMBER, AMBER_STRICT);
        }
        boolean government = member.getOrganisation().isGovernment() && member.side() != Side.NEITHER;
        return government ? EnumSet.of(CLEAR, GREEN, AMBER) : EnumSet.of(CLEAR, GREEN);
    }
}
