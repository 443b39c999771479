package org.musubi.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.musubi.people.CurrentMember;
import org.musubi.plan.Commitments;
import org.musubi.plan.Place;
import org.musubi.plan.Places;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;

/** Where things happen: states and prefectures as equal tiles. */
@Path("/map")
public class MapResource {

    private static final String NOWHERE = "none";

    @Inject
    CurrentMember current;

    @Inject
    Sectors sectors;

    @Inject
    Places places;

    @Inject
    Commitments commitments;

    @Inject
    Tallies tallies;

    @GET
    @PermitAll
    public Object show(@QueryParam("sector") String code) {
        List<Sector> all = sectors.inOrder();
        Sector sector = all.stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElse(null);
        Map<String, Long> projects = tallies.perPlace(current.get(), sector);
        Map<String, Long> stated = commitments.perPlace(sector);
        List<Place> known = places.inOrder();
        String narrowing = sector == null ? "" : "&sector=" + sector.getCode();
        return new Pages.map(
                Stream.of("IN", "JP")
                        .map(country -> TileMap.of(country, known, projects, stated, narrowing))
                        .toList(),
                TileMap.figure("/projects", NOWHERE, projects, narrowing),
                TileMap.figure("/plan", NOWHERE, stated, narrowing),
                sector,
                all);
    }
}
