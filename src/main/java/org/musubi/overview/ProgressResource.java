package org.musubi.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.plan.Place;
import org.musubi.plan.Sector;
import org.musubi.plan.Sectors;
import org.musubi.plan.SourceDocument;
import org.musubi.plan.SourceDocuments;
import org.musubi.plan.Strength;

/** What has come of the source documents, in public: the same for everybody, signed in or not. */
@Path("/progress")
public class ProgressResource {

    @Inject
    Sectors sectors;

    @Inject
    SourceDocuments documents;

    @Inject
    Progress progress;

    @GET
    @PermitAll
    public Object show(@QueryParam("since") String since, @QueryParam("until") String until) {
        List<SourceDocument> issued = documents.inOrder();
        Period period = Period.asked(since, until, firstIssue(issued));
        List<Sentence> sentences = progress.sentences(period);
        List<Sector> all = sectors.inOrder();
        Counts today = progress.today();
        return new Pages.progress(
                period,
                Preset.all(issued),
                byStrength(sentences, period),
                bySector(all, sentences, period),
                byPlace(sentences, period),
                all.stream().collect(Collectors.toMap(Sector::getCode, Function.identity())),
                places(sentences),
                ProgressSector.of(all, progress.lastConfirmed(), progress.lastReported()),
                List.of(
                        Chart.of(Measure.LIFE, all, today, "sharing=CLEAR"),
                        Chart.of(Measure.MILESTONE, all, today, "sharing=CLEAR")),
                sentences.stream()
                        .noneMatch(one -> one.now() != null && one.now().isAnything()));
    }

    @GET
    @Path("sentences")
    @PermitAll
    public Object sentences(@BeanParam SentenceFilter filter) {
        Period period = Period.asked(filter.since(), filter.until(), firstIssue(documents.inOrder()));
        return new Pages.sentences(
                progress.sentences(period).stream().filter(filter::includes).toList(), period);
    }

    private static ProgressTable byStrength(List<Sentence> sentences, Period period) {
        List<String> keys = new ArrayList<>(Arrays.asList((String) null));
        Stream.of(Strength.values()).map(Strength::name).forEach(keys::add);
        return ProgressTable.of("strength", keys, sentences, period, (one, key) -> one.commitment()
                .getStrength()
                .name()
                .equals(key));
    }

    private static ProgressTable bySector(List<Sector> sectors, List<Sentence> sentences, Period period) {
        return ProgressTable.of(
                "sector", sectors.stream().map(Sector::getCode).toList(), sentences, period, Sentence::isIn);
    }

    private static ProgressTable byPlace(List<Sentence> sentences, Period period) {
        List<String> keys = Stream.concat(
                        sentences.stream()
                                .flatMap(one -> one.places().stream())
                                .distinct()
                                .sorted(),
                        Stream.of(Sentence.NOWHERE))
                .toList();
        return ProgressTable.of("place", keys, sentences, period, Sentence::liesIn);
    }

    private static Map<String, Place> places(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(one -> one.commitment().getPlaces().stream())
                .collect(Collectors.toMap(Place::getCode, Function.identity(), (one, other) -> one));
    }

    private static LocalDate firstIssue(List<SourceDocument> documents) {
        return documents.stream()
                .map(document -> Preset.lastDayOf(document.getIssued()))
                .min(LocalDate::compareTo)
                .orElse(Period.today());
    }
}
