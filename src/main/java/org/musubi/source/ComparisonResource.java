package org.musubi.source;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.musubi.web.Choices;

/** The difference between two documents of the series. */
@Path("/documents/comparison")
public class ComparisonResource {

    @Inject
    Editions editions;

    @Inject
    Comparisons comparisons;

    @GET
    @PermitAll
    public Object show(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("show") String show,
            @QueryParam("after") String after) {
        List<Edition> series = editions.series();
        Optional<Edition> earlier = coded(series, from);
        Optional<Edition> later = coded(series, to);
        if (earlier.isEmpty() || later.isEmpty() || earlier.equals(later)) {
            return new Pages.comparison(series, null, earlier.orElse(null), later.orElse(null));
        }
        Comparison comparison = comparisons.of(
                earlier.get(),
                later.get(),
                Choices.of(Comparison.Show.class, show).orElse(Comparison.Show.RESTATES),
                after != null && after.matches("[0-9]{1,8}") ? Integer.parseInt(after) : 0);
        return new Pages.comparison(series, comparison, earlier.get(), later.get());
    }

    private static Optional<Edition> coded(List<Edition> series, String code) {
        return series.stream()
                .filter(edition -> edition.getDocument().getCode().equals(code))
                .findFirst();
    }
}
