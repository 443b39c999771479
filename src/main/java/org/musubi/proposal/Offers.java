package org.musubi.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.musubi.people.Organisations;
import org.musubi.plan.Commitments;
import org.musubi.plan.Places;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;

/** Finds what may be chosen: four short lists, whatever the number of proposals. */
@ApplicationScoped
class Offers {

    @Inject
    Sectors sectors;

    @Inject
    Commitments commitments;

    @Inject
    Organisations organisations;

    @Inject
    Places places;

    Offer now() {
        return new Offer(
                sectors(),
                commitments.list("order by position, ref"),
                organisations.choosable(),
                places.list("order by code"));
    }

    List<Sector> sectors() {
        return sectors.list("order by position");
    }
}
