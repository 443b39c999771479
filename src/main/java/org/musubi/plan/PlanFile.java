package org.musubi.plan;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.musubi.text.Bilingual;

/** A source document as the file holds it. Absent means that the source does not say. */
record PlanFile(
        Source source,
        List<Heading> sectors,
        List<Named> bodies,
        List<Named> frameworks,
        List<Named> places,
        List<Member> organisations,
        List<Item> commitments) {

    @JsonNaming(SnakeCaseStrategy.class)
    record Source(
            String code, String titleJa, String titleEn, String issued, String issuer, String prevailingLanguage) {

        Bilingual title() {
            return Bilingual.of(titleJa, titleEn);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Heading(String code, String nameJa, String nameEn, boolean priority) {

        Bilingual name() {
            return Bilingual.of(nameJa, nameEn);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Named(String code, String nameJa, String nameEn) {

        Bilingual name() {
            return Bilingual.of(nameJa, nameEn);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Member(String code, String nameJa, String nameEn, String country, int iatiType) {

        Bilingual name() {
            return Bilingual.of(nameJa, nameEn);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Item(
            String ref,
            String sector,
            String strength,
            String statementJa,
            String statementEn,
            List<Involved> parties,
            List<String> framework,
            List<String> places,
            List<Figure> quantities,
            Paper instrument,
            String parent,
            String date,
            String body,
            Integer session,
            String placeName,
            boolean nameIsProvisional,
            String project) {

        Item {
            parties = parties == null ? List.of() : parties;
            framework = framework == null ? List.of() : framework;
            places = places == null ? List.of() : places;
            quantities = quantities == null ? List.of() : quantities;
        }

        Stream<String> signatories() {
            return instrument.between() == null
                    ? parties.stream().map(Involved::org).distinct()
                    : instrument.between().stream();
        }

        Bilingual statement() {
            return Bilingual.of(statementJa, statementEn);
        }
    }

    record Involved(String org, int role) {}

    record Figure(String measure, BigDecimal value, String unit, String qualifier) {}

    /** @param between who signs; absent where that is those whom the item names */
    @JsonNaming(SnakeCaseStrategy.class)
    record Paper(
            String kind,
            String state,
            Integer count,
            String signed,
            String place,
            List<String> between,
            String earlierJa,
            String earlierEn) {

        Bilingual earlier() {
            return Bilingual.of(earlierJa, earlierEn);
        }

        int copies() {
            return count == null ? 1 : count;
        }
    }
}
