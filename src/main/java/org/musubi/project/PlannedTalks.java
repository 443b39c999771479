package org.musubi.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.musubi.discussion.Conversation;
import org.musubi.history.SubjectType;
import org.musubi.people.Audience;
import org.musubi.plan.Commitment;
import org.musubi.plan.PlanImported;

/** Opens a talk, which everybody may read, about each commitment, and keeps it told of the statement. */
@ApplicationScoped
class PlannedTalks {

    @Inject
    EntityManager database;

    void follow(@Observes PlanImported plan) {
        Audience everybody = null;
        for (PlanImported.Item item : plan.items()) {
            Commitment commitment = item.commitment();
            if (commitment.getConversationId() != null) {
                conversation(commitment).call(commitment.getStatement());
                continue;
            }
            everybody = everybody == null ? everybody(plan) : everybody;
            Conversation talk = new Conversation(
                    SubjectType.COMMITMENT,
                    commitment.getId(),
                    commitment.getStatement(),
                    commitment.getPath(),
                    everybody);
            database.persist(talk);
            commitment.talkedAboutIn(talk.getId());
        }
    }

    /** One audience for the whole document: the one of an earlier import, or a new one. */
    private Audience everybody(PlanImported plan) {
        List<Audience> earlier = plan.items().stream()
                .map(PlanImported.Item::commitment)
                .filter(commitment -> commitment.getConversationId() != null)
                .limit(1)
                .map(commitment -> conversation(commitment).getAudience())
                .toList();
        if (!earlier.isEmpty()) {
            return earlier.get(0);
        }
        Audience audience = Audience.everybody(plan.document().getIssuer());
        database.persist(audience);
        return audience;
    }

    private Conversation conversation(Commitment commitment) {
        return database.find(Conversation.class, commitment.getConversationId());
    }
}
