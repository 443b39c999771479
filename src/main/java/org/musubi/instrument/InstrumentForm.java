package org.musubi.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Typed;

/** The terms as a form sends them, with what goes along: reason, label and what keeps a form from acting twice. */
record InstrumentForm(
        @RestForm String titleJa,
        @RestForm String titleEn,
        @RestForm String kind,
        @RestForm String state,
        @RestForm String copies,
        @RestForm List<String> parties,
        @RestForm String signed,
        @RestForm String placeJa,
        @RestForm String placeEn,
        @RestForm String entry,
        @RestForm String durationMonths,
        @RestForm String expiresOn,
        @RestForm String renewal,
        @RestForm String renewalRuleJa,
        @RestForm String renewalRuleEn,
        @RestForm String supersedes,
        @RestForm String earlierJa,
        @RestForm String earlierEn,
        @RestForm String commitments,
        @RestForm String reason,
        @RestForm String label,
        @RestForm String once,
        @RestForm Integer version) {

    Terms terms() {
        Map<String, String> fields = new HashMap<>();
        fields.put("titleJa", titleJa);
        fields.put("titleEn", titleEn);
        fields.put("kind", kind);
        fields.put("state", state);
        fields.put("copies", copies);
        fields.put("parties", parties == null ? null : String.join(" ", parties));
        fields.put("signed", signed);
        fields.put("placeJa", placeJa);
        fields.put("placeEn", placeEn);
        fields.put("entry", entry);
        fields.put("durationMonths", durationMonths);
        fields.put("expiresOn", expiresOn);
        fields.put("renewal", renewal);
        fields.put("renewalRuleJa", renewalRuleJa);
        fields.put("renewalRuleEn", renewalRuleEn);
        fields.put("supersedes", supersedes);
        fields.put("earlierJa", earlierJa);
        fields.put("earlierEn", earlierEn);
        fields.put("commitments", commitments);
        return new Terms(fields);
    }

    String because() {
        return Typed.text(reason).strip();
    }
}
