package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;

/** The proposals that are assigned to a reviewer and still open. */
@ApplicationScoped
class Assigned {

    @Inject
    Proposals proposals;

    List<Proposal> to(Member member) {
        Condition visible = Readership.of(member).over("p.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("me", member.getPersonId());
        parameters.put("organisation", member.getOrganisation());
        parameters.put("open", List.of(Stage.SUBMITTED, Stage.SCREENING, Stage.JOINT_REVIEW, Stage.RETURNED));
        return proposals.oldest(
                "p.stage in :open and exists (select 1 from Assignment a where a.proposal = p and a.reviewer.id = :me"
                        + " and a.reviewerOrganisation = :organisation and a.endedAt is null) and " + visible.hql(),
                parameters);
    }
}
