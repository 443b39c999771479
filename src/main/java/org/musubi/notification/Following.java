package org.musubi.notification;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.musubi.history.Fact;
import org.musubi.people.CurrentMember;
import org.musubi.people.Member;

/** Whether this request's reader follows a thing, for templates; and who takes part follows by it. */
@Named
@Unremovable
@ApplicationScoped
public class Following {

    @Inject
    Follows follows;

    @Inject
    CurrentMember current;

    /**
     * What the button under a conversation does.
     *
     * @param path where it is sent
     */
    public record Choice(boolean on, String path) {}

    /** The reader's choice at a conversation; null where nobody may follow. */
    public Choice at(UUID conversation) {
        Member me = current.get();
        return me.belongs()
                ? new Choice(
                        follows.by(me, conversation).map(Follow::isActive).orElse(false), "/following/" + conversation)
                : null;
    }

    /** How many things have news for the reader. */
    public long getNews() {
        Member me = current.get();
        return me.belongs() ? follows.countOfNews(me) : 0;
    }

    /** At the end of the transaction, when everything of the act is written. */
    void follow(@Observes(during = TransactionPhase.BEFORE_COMPLETION) Fact fact) {
        if (fact.kind().isForFollowers()
                && fact.actor().personId() != null
                && fact.actor().organisationId() != null) {
            follows.takePart(
                    fact.subject().thingId(),
                    fact.actor().personId(),
                    fact.actor().organisationId());
        }
    }
}
