package org.musubi.search;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.musubi.people.Member;

/** The searches that people keep; each sees his or her own. */
@ApplicationScoped
public class SavedSearches implements PanacheRepositoryBase<SavedSearch, UUID> {

    /** How many somebody may keep. */
    static final int MOST = 50;

    /** Newest first; none for visitors. */
    public List<SavedSearch> of(Member member) {
        return member.isVisitor()
                ? List.of()
                : list("from SavedSearch s where s.person.id = ?1 order by s.id desc", member.getPersonId());
    }

    Optional<SavedSearch> ownedBy(Member member, UUID id) {
        return find("id", id).firstResultOptional().filter(found -> found.ownedBy(member));
    }
}
