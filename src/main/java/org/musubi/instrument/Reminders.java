package org.musubi.instrument;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.musubi.history.Condition;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;
import org.musubi.people.Readership;

/** The reminders that wait for whoever they are for. Pages show them with {@code instrument/_reminders}. */
@Named
@Unremovable
@ApplicationScoped
public class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    private static final int SHOWN = 20;
    private static final String UNREAD = " and not exists (select 1 from r.readers x where x.id = :reader)";

    @Inject
    CurrentMember current;

    /** Those of whoever makes this request, for templates. */
    public List<Reminder> mine() {
        return unread(current.get());
    }

    /** What the member has not read, the nearest day first: of each thing only the newest. */
    public List<Reminder> unread(Member member) {
        if (!member.takesPart()) {
            return List.of();
        }
        return Stream.concat(ofObligations(member).stream(), ofInstruments(member).stream())
                .sorted(Comparator.comparing(Reminder::getDueOn))
                .limit(SHOWN)
                .toList();
    }

    private List<Reminder> ofObligations(Member member) {
        Condition visible = Readership.of(member).over("o.audience");
        Map<String, Object> parameters = asked(member, visible);
        parameters.put("organisation", member.getOrganisation());
        String owned = "o.owner = :organisation";
        if (member.isFocalPoint()) {
            owned = "(" + owned + " or o.ownerSide = :side)";
            parameters.put("side", member.side());
        }
        return find(
                        "select r from Reminder r join fetch r.obligation o left join fetch o.owner where "
                                + owned + " and o.state in (OPEN, CONTESTED) and r.dueOn = o.dueOn"
                                + " and not exists (select 1 from Reminder n where n.obligation = o"
                                + " and n.dueOn = r.dueOn and n.days < r.days)" + UNREAD + " and " + visible.hql()
                                + " order by r.dueOn, r.id",
                        parameters)
                .page(0, SHOWN)
                .list();
    }

    private List<Reminder> ofInstruments(Member member) {
        Condition visible = Readership.of(member).over("i.audience");
        Map<String, Object> parameters = asked(member, visible);
        String addressed = "1 = 1";
        if (!member.isFocalPoint()) {
            addressed = "exists (select 1 from i.parties y where y = :organisation)";
            parameters.put("organisation", member.getOrganisation());
        }
        return find(
                        "select r from Reminder r join fetch r.instrument i where " + addressed
                                + " and i.state in (SIGNED, IN_FORCE) and r.dueOn = i.expiresOn"
                                + " and not exists (select 1 from Reminder n where n.instrument = i"
                                + " and n.dueOn = r.dueOn and n.days < r.days)" + UNREAD + " and " + visible.hql()
                                + " order by r.dueOn, r.id",
                        parameters)
                .page(0, SHOWN)
                .list();
    }

    private static Map<String, Object> asked(Member member, Condition visible) {
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("reader", member.getPersonId());
        return parameters;
    }
}
