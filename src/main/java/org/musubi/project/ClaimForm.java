package org.musubi.project;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.file.Upload;
import org.musubi.people.Member;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A claim that a milestone is met, with evidence: text, web address, file, at least one of them. */
record ClaimForm(
        @RestForm String claimed,
        @RestForm String metOn,
        @RestForm String text,
        @RestForm String address,
        @RestForm Integer version) {

    private static final int TEXT_LIMIT = 10_000;
    private static final int ADDRESS_LIMIT = 2_000;

    ClaimForm {
        claimed = Typed.text(claimed);
        metOn = Typed.text(metOn);
        text = Typed.text(text);
        address = Typed.text(address);
    }

    Problems problems(Upload file) {
        Problems problems = new Problems()
                .when(status().isEmpty(), "claimed", Problem.NOT_A_CHOICE)
                .required(metOn, "metOn")
                .when(Typed.day(metOn).isEmpty(), "metOn", Problem.NOT_A_DATE)
                .when(Typed.day(metOn).filter(ClaimForm::isAhead).isPresent(), "metOn", Problem.NOT_YET)
                .when(text.isBlank() && address.isBlank() && !file.given(), "text", Problem.EVIDENCE_NEEDED)
                .atMost(TEXT_LIMIT, text, "text")
                .atMost(ADDRESS_LIMIT, address, "address")
                .when(!address.isBlank() && !Typed.isSecureAddress(address), "address", Problem.NOT_AN_ADDRESS);
        return file.check(problems, "file");
    }

    /** @param language the one of the page on which the text was written */
    Evidence evidenceFor(Milestone milestone, Attachment attachment, Language language, Member by) {
        Bilingual said = language == Language.JA ? Bilingual.of(text, null) : Bilingual.of(null, text);
        return new Evidence(
                milestone,
                status().orElseThrow(),
                Typed.day(metOn).orElseThrow(),
                said,
                address.isBlank() ? null : address.strip(),
                attachment,
                by);
    }

    /** Nothing has been met on a day that has begun nowhere yet. */
    private static boolean isAhead(LocalDate day) {
        return day.isAfter(LocalDate.now(ZoneId.of("Asia/Tokyo")));
    }

    private Optional<MilestoneStatus> status() {
        return Choices.of(MilestoneStatus.class, claimed).filter(MilestoneStatus::isClaimable);
    }
}
