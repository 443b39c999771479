package org.musubi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody typed into the search box, understood: everything that it names must be there, in any order and in either
 * language; what stands in quotation marks must be there exactly so.
 */
final class Question {

    /** In characters as Java counts them; what is longer is cut. */
    static final int LONGEST = 200;

    private static final int MOST = 12;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|“([^”]+)”|「([^」]+)」|『([^』]+)』");
    private static final Pattern PARTICLES =
            Pattern.compile("(?<![ぁ-ゖ])(?:の|に|を|は|が|と|で|へ|や|も|な|から|まで|との|への|での|による|により|における|に関する|に関して|について"
                    + "|のための|ための|する|した|している|される|された|に向けた|に向けて|として|をめぐる|など|などの|および|及び|または)(?![ぁ-ゖ])");
    private static final Pattern JOINING = Pattern.compile("[-‐&.'’_+]?");
    private static final Set<String> FILLERS = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "with", "by", "at", "from", "is", "are",
            "was", "what", "which", "who", "how", "where", "when", "between", "about", "any", "all", "its", "their");

    private final List<Wanted> wanted = new ArrayList<>();
    private final Synonyms synonyms;

    private Question(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    static Question of(String typed, Synonyms synonyms) {
        Question question = new Question(synonyms);
        question.understand(clean(typed));
        question.dropFillers();
        return question;
    }

    /** Whether a text is longer than what is read of it. */
    static boolean isTooLong(String typed) {
        return typed != null && typed.strip().length() > LONGEST;
    }

    /** The text as far as it is read, without what no text contains. */
    static String clean(String typed) {
        String text =
                typed == null ? "" : typed.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    List<Wanted> wanted() {
        return wanted;
    }

    /** Everything that is asked for, as PostgreSQL asks for it. */
    String all() {
        return wanted.stream().map(Wanted::tsquery).collect(Collectors.joining(" & "));
    }

    /** Anything of it: each word, and of longer Japanese words each pair of characters. */
    String any() {
        return wanted.stream()
                .flatMap(one -> one.ways().stream())
                .flatMap(way -> way.pieces().stream())
                .distinct()
                .map(Phrase::tsquery)
                .collect(Collectors.joining(" | "));
    }

    /** Every way of saying what is asked for, for marking it in a text. */
    List<Phrase> phrases() {
        return wanted.stream().flatMap(one -> one.ways().stream()).toList();
    }

    private void understand(String text) {
        Matcher quoted = QUOTED.matcher(text);
        int done = 0;
        while (quoted.find()) {
            takeWords(text.substring(done, quoted.start()));
            takeExactly(quoted.group().substring(1, quoted.group().length() - 1));
            done = quoted.end();
        }
        takeWords(text.substring(done));
    }

    private void takeExactly(String text) {
        List<String> phrase = new ArrayList<>();
        Term before = null;
        for (Term term : Analysis.ofQuestion(text)) {
            boolean number = isNumber(term) || before != null && isNumber(before);
            if (number || before != null && term.position() != before.position() + 1) {
                take(phrase);
            }
            phrase.add(lexeme(term));
            before = term;
        }
        take(phrase);
    }

    private void takeWords(String text) {
        List<Term> terms = Analysis.ofQuestion(text);
        List<Synonyms.Match> matches = synonyms.in(terms);
        List<int[]> taken = new ArrayList<>();
        matches.forEach(match -> taken.add(new int[] {match.start(), match.end()}));
        Matcher particle = PARTICLES.matcher(text);
        while (particle.find() && particle.end() < text.length() && particle.start() > 0) {
            taken.add(new int[] {particle.start(), particle.end()});
        }
        matches.forEach(match -> add(match.wanted()));
        takeRest(
                text,
                terms.stream()
                        .filter(term -> isFree(term, taken))
                        .filter(term -> !counts(term, terms))
                        .toList());
    }

    /** A single character behind a number says what is counted (円, 人, 年); the other language has none. */
    private static boolean counts(Term term, List<Term> terms) {
        return lexeme(term).endsWith(Phrase.ANY)
                && terms.stream().anyMatch(other -> isNumber(other) && other.end() == term.start());
    }

    private void takeRest(String text, List<Term> terms) {
        List<String> phrase = new ArrayList<>();
        Term before = null;
        for (Term term : terms) {
            if (before != null && !goTogether(before, term, text)) {
                take(phrase);
            }
            phrase.add(lexeme(term));
            before = term;
        }
        take(phrase);
    }

    private void take(List<String> phrase) {
        if (!phrase.isEmpty()) {
            add(Wanted.exactly(List.copyOf(phrase)));
            phrase.clear();
        }
    }

    private void add(Wanted one) {
        if (wanted.size() < MOST && !wanted.contains(one)) {
            wanted.add(one);
        }
    }

    private void dropFillers() {
        if (wanted.stream().anyMatch(one -> !one.isOneOf(FILLERS))) {
            wanted.removeIf(one -> one.isOneOf(FILLERS));
        }
    }

    private static boolean isFree(Term term, List<int[]> taken) {
        return taken.stream().noneMatch(part -> term.overlaps(part[0], part[1]));
    }

    private static boolean goTogether(Term one, Term two, String text) {
        boolean neighbours = two.position() == one.position() + 1;
        if (one.pair() || two.pair()) {
            return one.pair() && two.pair() && neighbours && two.start() <= one.end();
        }
        return neighbours
                && !isNumber(one)
                && !isNumber(two)
                && JOINING.matcher(text.substring(one.end(), Math.max(one.end(), two.start())))
                        .matches();
    }

    private static boolean isNumber(Term term) {
        return Character.isDigit(term.lexeme().charAt(0))
                && term.lexeme().chars().allMatch(Character::isDigit);
    }

    private static String lexeme(Term term) {
        boolean single =
                term.pair() && term.lexeme().codePointCount(0, term.lexeme().length()) == 1;
        return single ? term.lexeme() + Phrase.ANY : term.lexeme();
    }
}
