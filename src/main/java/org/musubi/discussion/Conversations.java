package org.musubi.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.musubi.history.Condition;
import org.musubi.people.Member;
import org.musubi.people.Readership;

/** All conversations, as far as a member may read them. */
@ApplicationScoped
public class Conversations implements PanacheRepositoryBase<Conversation, UUID> {

    public Optional<Conversation> visibleTo(Member member, UUID id) {
        Condition visible = Readership.of(member).over("c.audience");
        Map<String, Object> parameters = new HashMap<>(visible.parameters());
        parameters.put("id", id);
        return find("from Conversation c join fetch c.audience where c.id = :id and " + visible.hql(), parameters)
                .firstResultOptional();
    }
}
