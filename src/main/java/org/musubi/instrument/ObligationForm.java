package org.musubi.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Audience;
import org.musubi.people.Member;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/**
 * What somebody owes and until when.
 *
 * @param owner code of an organisation; empty where the side as a whole owes it
 */
public record ObligationForm(
        @RestForm String textJa,
        @RestForm String textEn,
        @RestForm String clause,
        @RestForm String owner,
        @RestForm String side,
        @RestForm String post,
        @RestForm String dueOn,
        @RestForm String label,
        @RestForm String once) {

    private static final int TEXT_LIMIT = 4_000;
    private static final int LINE_LIMIT = 200;

    public ObligationForm {
        textJa = Typed.text(textJa);
        textEn = Typed.text(textEn);
        clause = Typed.text(clause).strip();
        owner = Typed.text(owner);
        side = Typed.text(side);
        post = Typed.text(post).strip();
        dueOn = Typed.text(dueOn);
        label = Typed.text(label);
        once = Typed.text(once);
    }

    /** A form with a text to begin with. */
    public static ObligationForm about(Bilingual text, SharingLabel label, String key) {
        return new ObligationForm(text.getJa(), text.getEn(), null, null, null, null, null, label.name(), key);
    }

    /** @param found the organisation that the form names, if it is one of those that take part */
    public Problems problems(Optional<Organisation> found, SharingLabel widest) {
        return new Problems()
                .when(textJa.isBlank() && textEn.isBlank(), "textJa", Problem.REQUIRED)
                .atMost(TEXT_LIMIT, textJa, "textJa")
                .atMost(TEXT_LIMIT, textEn, "textEn")
                .atMost(LINE_LIMIT, clause, "clause")
                .when(!owner.isEmpty() && owing(found).isEmpty(), "owner", Problem.NOT_A_CHOICE)
                .when(owner.isEmpty() && sideAsked().isEmpty(), "side", Problem.NOT_A_CHOICE)
                .atMost(LINE_LIMIT, post, "post")
                .when(!dueOn.isBlank() && day().isEmpty(), "dueOn", Problem.NOT_A_DATE)
                .when(labelAsked().filter(one -> !widest.stricterThan(one)).isEmpty(), "label", Problem.NOT_A_CHOICE);
    }

    /** @param container what the obligation arises from: nobody who may not read that gets to read this but its owner */
    public Obligation obligation(Optional<Organisation> found, Audience container, Member by) {
        Organisation owes = owing(found).orElse(null);
        return new Obligation(
                Bilingual.of(textJa, textEn),
                owes,
                owes == null ? sideAsked().orElseThrow() : owes.getSide(),
                post.isEmpty() ? null : post,
                day().orElse(null),
                Audience.within(container, labelAsked().orElseThrow(), by));
    }

    /** The labels that are no wider than that of the container. */
    public static List<SharingLabel> labels(SharingLabel widest) {
        return Stream.of(SharingLabel.values())
                .filter(label -> !widest.stricterThan(label))
                .toList();
    }

    private static Optional<Organisation> owing(Optional<Organisation> found) {
        return found.filter(Organisation::mayTakePart).filter(one -> one.getSide() != Side.NEITHER);
    }

    private Optional<Side> sideAsked() {
        return Choices.of(Side.class, side).filter(one -> one != Side.NEITHER);
    }

    private Optional<LocalDate> day() {
        return Typed.day(dueOn);
    }

    private Optional<SharingLabel> labelAsked() {
        return Choices.of(SharingLabel.class, label);
    }
}
