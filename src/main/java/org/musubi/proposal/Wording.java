package org.musubi.proposal;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.musubi.people.Organisation;
import org.musubi.people.Organisations;
import org.musubi.people.PeopleMessages;
import org.musubi.people.SharingLabel;
import org.musubi.plan.Commitments;
import org.musubi.plan.PartyRole;
import org.musubi.plan.Places;
import org.musubi.plan.Sectors;
import org.musubi.project.Kind;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;
import org.musubi.web.Choices;

/** Says in words what a version keeps as codes. What is no longer known is shown as it was kept. */
@ApplicationScoped
class Wording {

    @Inject
    Sectors sectors;

    @Inject
    Commitments commitments;

    @Inject
    Organisations organisations;

    @Inject
    Places places;

    /** A field that says something, with its words. */
    public record Said(Field field, String words) {

        /** Whether it is running text, which may be written in Markdown. */
        public boolean isText() {
            return field.language() != null;
        }
    }

    Words in(Language language) {
        return new Words(language);
    }

    /** The words of one language. */
    final class Words {

        private final Language language;
        private final ProposalMessages messages;
        private final PeopleMessages people;

        private Words(Language language) {
            this.language = language;
            this.messages = bundle(ProposalMessages.class, language);
            this.people = bundle(PeopleMessages.class, language);
        }

        /** Everything that a content says, in the order of its fields; texts of the other language are left out. */
        List<Said> of(Content content) {
            Map<String, String> values = content.values();
            return Arrays.stream(Field.values())
                    .filter(field -> values.containsKey(field.name()))
                    .filter(field -> field.language() == null || field.language() == language)
                    .map(field -> new Said(field, of(field, values.get(field.name()))))
                    .toList();
        }

        /** What a field's kept value means. */
        String of(Field field, String value) {
            if (value.isEmpty()) {
                return "";
            }
            return switch (field) {
                case SECTOR -> sectors.coded(value)
                        .map(sector -> sector.getName().in(language))
                        .orElse(value);
                case COMMITMENT -> commitments
                        .referredTo(value)
                        .map(one -> value + " " + one.getStatement().in(language))
                        .orElse(value);
                case PLACE -> places.coded(value)
                        .map(place -> place.getName().in(language))
                        .orElse(value);
                case KIND -> Choices.of(Kind.class, value).map(messages::kind).orElse(value);
                case LABEL -> Choices.of(SharingLabel.class, value)
                        .map(label -> label.tlp() + " " + people.label(label))
                        .orElse(value);
                case AMOUNT -> amount(value);
                case PARTIES -> parties(value);
                default -> value;
            };
        }

        private String amount(String value) {
            String[] parts = value.split(" ");
            DecimalFormat figures = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
            return parts.length == 2 ? parts[1] + " " + figures.format(new BigDecimal(parts[0])) : value;
        }

        private String parties(String value) {
            List<String[]> rows = value.lines()
                    .map(line -> line.split(" "))
                    .filter(row -> row.length == 2)
                    .toList();
            Map<String, Bilingual> names =
                    organisations.coded(rows.stream().map(row -> row[0]).collect(Collectors.toSet())).stream()
                            .collect(Collectors.toMap(Organisation::getCode, Organisation::getName));
            Function<String[], String> words = row -> (names.containsKey(row[0])
                            ? names.get(row[0]).in(language)
                            : row[0])
                    + (language == Language.JA ? "（" : " (")
                    + Choices.of(PartyRole.class, row[1]).map(messages::role).orElse(row[1])
                    + (language == Language.JA ? "）" : ")");
            return rows.stream().map(words).collect(Collectors.joining("\n"));
        }
    }

    private static <T> T bundle(Class<T> type, Language language) {
        return language == Language.EN
                ? MessageBundles.get(type)
                : MessageBundles.get(type, Localized.Literal.of(language.tag()));
    }
}
