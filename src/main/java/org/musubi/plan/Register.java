package org.musubi.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.people.Side;
import org.musubi.text.Bilingual;

/** What documents name by code: entered when first named, called anew when a file calls it otherwise. */
@ApplicationScoped
class Register {

    @Inject
    Sectors sectors;

    @Inject
    Places places;

    @Inject
    Bodies bodies;

    @Inject
    Frameworks frameworks;

    @Inject
    Organisations organisations;

    void enter(PlanFile file) {
        enterSectors(file.sectors());
        for (PlanFile.Named named : file.places()) {
            places.coded(named.code())
                    .ifPresentOrElse(
                            known -> known.call(named.name()),
                            () -> places.persist(new Place(named.code(), named.name())));
        }
        for (PlanFile.Named named : file.bodies()) {
            bodies.coded(named.code())
                    .ifPresentOrElse(
                            known -> known.call(named.name()),
                            () -> bodies.persist(new Body(named.code(), named.name())));
        }
        for (PlanFile.Named named : file.frameworks()) {
            frameworks
                    .coded(named.code())
                    .ifPresentOrElse(
                            known -> known.call(named.name()),
                            () -> frameworks.persist(new Framework(named.code(), named.name())));
        }
        file.organisations().forEach(this::enter);
    }

    private void enterSectors(List<PlanFile.Heading> headings) {
        for (int position = 1; position <= headings.size(); position++) {
            PlanFile.Heading heading = headings.get(position - 1);
            Sector known = sectors.coded(heading.code()).orElse(null);
            if (known == null) {
                sectors.persist(new Sector(heading.code(), heading.name(), heading.priority(), position));
            } else {
                known.describe(heading.name(), heading.priority(), position);
            }
        }
    }

    /** The standing of a known organisation is an administrator's matter and stays. */
    private void enter(PlanFile.Member member) {
        Bilingual name = member.name();
        Side side = Side.valueOf(member.country());
        organisations
                .coded(member.code())
                .ifPresentOrElse(
                        known -> known.describe(name, side, member.iatiType()),
                        () -> organisations.persist(
                                Organisation.verified(member.code(), name, side, member.iatiType())));
    }

    Sector sector(String code) {
        return named(sectors.coded(code), code);
    }

    Place place(String code) {
        return named(places.coded(code), code);
    }

    /** The body of a code; null for none. */
    Body body(String code) {
        return code == null ? null : named(bodies.coded(code), code);
    }

    Framework framework(String code) {
        return named(frameworks.coded(code), code);
    }

    Organisation organisation(String code) {
        return named(organisations.coded(code), code);
    }

    private static <T> T named(Optional<T> thing, String code) {
        return thing.orElseThrow(() -> new IllegalArgumentException("the plan names an unknown " + code));
    }
}
