package org.musubi.instrument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.text.Digest;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/**
 * What the register says of an instrument, as both sides agree on it: the fields of the form by name, empty for "not
 * stated". Dates of signature and entry are as far as they are known (2025, 2025-08, 2025-08-29).
 */
public record Terms(Map<String, String> fields) {

    static final List<String> NAMES = List.of(
            "titleJa",
            "titleEn",
            "kind",
            "state",
            "copies",
            "parties",
            "signed",
            "placeJa",
            "placeEn",
            "entry",
            "durationMonths",
            "expiresOn",
            "renewal",
            "renewalRuleJa",
            "renewalRuleEn",
            "supersedes",
            "earlierJa",
            "earlierEn",
            "commitments");

    private static final int TITLE_LIMIT = 500;
    private static final int TEXT_LIMIT = 2_000;
    private static final int MOST_MONTHS = 1_200;

    /** Takes the known fields and leaves out everything else; lists are put in order, so that order is no difference. */
    public Terms {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : NAMES) {
            String typed = Typed.text(fields.get(name)).replace("\r\n", "\n").strip();
            known.put(name, name.equals("parties") || name.equals("commitments") ? ordered(typed) : typed);
        }
        known.computeIfPresent("copies", (name, typed) -> typed.isEmpty() ? "1" : typed);
        fields = known;
    }

    public String of(String name) {
        return fields.get(name);
    }

    Problems problems() {
        return new Problems()
                .when(of("titleJa").isEmpty() && of("titleEn").isEmpty(), "titleJa", Problem.REQUIRED)
                .atMost(TITLE_LIMIT, of("titleJa"), "titleJa")
                .atMost(TITLE_LIMIT, of("titleEn"), "titleEn")
                .when(kind().isEmpty(), "kind", Problem.NOT_A_CHOICE)
                .when(state().isEmpty(), "state", Problem.NOT_A_CHOICE)
                .when(copies().isEmpty(), "copies", Problem.NOT_A_NUMBER)
                .when(wrongDate("signed"), "signed", Problem.NOT_A_DATE)
                .when(wrongDate("entry"), "entry", Problem.NOT_A_DATE)
                .when(
                        !of("durationMonths").isEmpty() && durationMonths() == null,
                        "durationMonths",
                        Problem.NOT_A_NUMBER)
                .when(!of("expiresOn").isEmpty() && day("expiresOn").isEmpty(), "expiresOn", Problem.NOT_A_DATE)
                .when(endsBefore("signed") || endsBefore("entry"), "expiresOn", Problem.END_BEFORE_START)
                .when(entryBeforeSigning(), "entry", Problem.END_BEFORE_START)
                .when(!of("renewal").isEmpty() && renewal() == null, "renewal", Problem.NOT_A_CHOICE)
                .atMost(TEXT_LIMIT, of("placeJa"), "placeJa")
                .atMost(TEXT_LIMIT, of("placeEn"), "placeEn")
                .atMost(TEXT_LIMIT, of("renewalRuleJa"), "renewalRuleJa")
                .atMost(TEXT_LIMIT, of("renewalRuleEn"), "renewalRuleEn")
                .atMost(TEXT_LIMIT, of("earlierJa"), "earlierJa")
                .atMost(TEXT_LIMIT, of("earlierEn"), "earlierEn");
    }

    Bilingual bilingual(String name) {
        return Bilingual.of(of(name + "Ja"), of(name + "En"));
    }

    Optional<InstrumentKind> kind() {
        return Choices.of(InstrumentKind.class, of("kind"));
    }

    Optional<InstrumentState> state() {
        return Choices.of(InstrumentState.class, of("state")).filter(state -> state != InstrumentState.EXPIRING);
    }

    Renewal renewal() {
        return Choices.of(Renewal.class, of("renewal")).orElse(null);
    }

    Optional<Integer> copies() {
        return number("copies", 100);
    }

    Integer durationMonths() {
        return number("durationMonths", MOST_MONTHS).orElse(null);
    }

    /** The end as it is given; else what follows from a whole day of entry and the duration; else null. */
    LocalDate end() {
        Optional<LocalDate> entry = day("entry");
        return day("expiresOn")
                .or(() -> entry.filter(day -> durationMonths() != null)
                        .map(day -> day.plusMonths(durationMonths()).minusDays(1)))
                .orElse(null);
    }

    String partial(String name) {
        return of(name).isEmpty() ? null : of(name);
    }

    /** The codes or references of a field that names several, one on a line or between commas. */
    List<String> list(String name) {
        return of(name).isEmpty() ? List.of() : List.of(of(name).split(" "));
    }

    /** Binds a key to exactly these terms. */
    String hash(Terms former) {
        return Digest.of(NAMES.stream()
                .flatMap(name -> List.of(name, former.of(name), of(name)).stream())
                .toArray(String[]::new));
    }

    private Optional<Integer> number(String name, int most) {
        return Optional.of(of(name))
                .filter(typed -> typed.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> number > 0 && number <= most);
    }

    private Optional<LocalDate> day(String name) {
        return Typed.day(of(name));
    }

    private boolean wrongDate(String name) {
        return !of(name).isEmpty() && !Typed.isPartial(of(name));
    }

    private boolean endsBefore(String start) {
        LocalDate end = end();
        return end != null && !wrongDate(start) && isBefore(end.toString(), of(start));
    }

    private boolean entryBeforeSigning() {
        return !wrongDate("entry") && !wrongDate("signed") && isBefore(of("entry"), of("signed"));
    }

    /** Compares dates only as far as both are known; an unknown one is before nothing. */
    private static boolean isBefore(String date, String other) {
        int known = Math.min(date.length(), other.length());
        return date.substring(0, known).compareTo(other.substring(0, known)) < 0;
    }

    private static String ordered(String typed) {
        return String.join(
                " ",
                new TreeSet<>(Arrays.stream(typed.split("[\\s,、，]+"))
                        .filter(part -> !part.isEmpty())
                        .toList()));
    }
}
