package org.musubi.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.paper.Press;
import org.musubi.paper.Sheet;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.project.Signature;
import org.musubi.text.Language;

/** The packs that were issued, as far as a member may read both the pack and its session. */
@ApplicationScoped
public class BriefingIssues implements PanacheRepositoryBase<BriefingIssue, UUID> {

    @Inject
    Press press;

    @Inject
    Briefings briefings;

    /** Prints what the member sees, up to AMBER, in both languages, and keeps it. */
    BriefingIssue issue(Session session, Member me) {
        Briefing briefing = briefings.forPaper(session, me);
        Signature by = Signature.of(me);
        int number = (int) count("session", session) + 1;
        byte[] bytes = press.print(
                by.getAt(), sheet(briefing, number, by, Language.JA), sheet(briefing, number, by, Language.EN));
        BriefingIssue issue = new BriefingIssue(session, number, briefing.getLabel(), bytes, by);
        persist(issue);
        getEntityManager().persist(new BriefingPaper(issue.getId(), bytes));
        return issue;
    }

    /** The newest first. */
    List<BriefingIssue> of(Session session, Member member) {
        Condition visible = Readership.of(member).over("k.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("session", session);
        return list(
                "from BriefingIssue k join fetch k.audience join fetch k.by.person join fetch k.by.organisation"
                        + " where k.session = :session and " + visible.hql() + " order by k.number desc",
                parameters);
    }

    Optional<BriefingIssue> visibleTo(Member member, UUID id) {
        Condition visible = Readership.of(member).over("x");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return find(
                        "from BriefingIssue k join fetch k.session s join fetch s.body join fetch k.audience"
                                + " where k.id = :id and exists (select 1 from Audience x where x = k.audience and "
                                + visible.hql() + ") and exists (select 1 from Audience x where x = s.audience and "
                                + visible.hql() + ")",
                        parameters)
                .firstResultOptional();
    }

    byte[] bytesOf(BriefingIssue issue) {
        return getEntityManager().find(BriefingPaper.class, issue.getId()).getBytes();
    }

    private static Sheet sheet(Briefing briefing, int number, Signature by, Language language) {
        return new Sheet(new Pages.paper(briefing, number, by, language), language);
    }
}
