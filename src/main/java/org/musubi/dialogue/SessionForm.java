package org.musubi.dialogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.plan.Sector;
import org.musubi.project.Typed;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/**
 * A session as it is planned. Number and label are of its drafting alone.
 *
 * @param attending codes of organisations
 * @param sectors codes of sectors; none for all
 */
public record SessionForm(
        @RestForm String number,
        @RestForm String heldOn,
        @RestForm String endsOn,
        @RestForm String placeJa,
        @RestForm String placeEn,
        @RestForm String chairJp,
        @RestForm String chairIn,
        @RestForm List<String> attending,
        @RestForm List<String> sectors,
        @RestForm String label,
        @RestForm String once,
        @RestForm Integer version) {

    private static final int LINE_LIMIT = 300;

    public SessionForm {
        number = Typed.text(number).strip();
        heldOn = Typed.text(heldOn).strip();
        endsOn = Typed.text(endsOn).strip();
        placeJa = Typed.text(placeJa);
        placeEn = Typed.text(placeEn);
        chairJp = Typed.text(chairJp).strip();
        chairIn = Typed.text(chairIn).strip();
        attending = attending == null ? List.of() : attending;
        sectors = sectors == null ? List.of() : sectors;
        label = Typed.text(label);
        once = Typed.text(once);
    }

    /** What stands, for editing. */
    static SessionForm of(Session session) {
        return new SessionForm(
                String.valueOf(session.getNumber()),
                text(session.getHeldOn()),
                text(session.getEndsOn()),
                session.getPlace().getJa(),
                session.getPlace().getEn(),
                session.getChairJp(),
                session.getChairIn(),
                session.getAttending().stream().map(Organisation::getCode).toList(),
                session.getSectors().stream().map(Sector::getCode).toList(),
                session.getAudience().getLabel().name(),
                null,
                session.getVersion());
    }

    /** A form to begin with. */
    static SessionForm empty(int next, List<String> sectors, String key) {
        return new SessionForm(
                String.valueOf(next),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                sectors,
                SharingLabel.AMBER.name(),
                key,
                null);
    }

    Problems problems(int organisationsFound, int sectorsFound) {
        return new Problems()
                .when(!heldOn.isEmpty() && start().isEmpty(), "heldOn", Problem.NOT_A_DATE)
                .when(!endsOn.isEmpty() && end().isEmpty(), "endsOn", Problem.NOT_A_DATE)
                .when(endsBeforeStart(), "endsOn", Problem.END_BEFORE_START)
                .atMost(LINE_LIMIT, placeJa, "placeJa")
                .atMost(LINE_LIMIT, placeEn, "placeEn")
                .atMost(LINE_LIMIT, chairJp, "chairJp")
                .atMost(LINE_LIMIT, chairIn, "chairIn")
                .when(organisationsFound != attending.stream().distinct().count(), "attending", Problem.NOT_A_CHOICE)
                .when(sectorsFound != sectors.stream().distinct().count(), "sectors", Problem.NOT_A_CHOICE);
    }

    Optional<Integer> numbered() {
        return Optional.of(number)
                .filter(typed -> typed.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(one -> one > 0);
    }

    /** Nothing is public that one side alone has written. */
    Optional<SharingLabel> labelled() {
        return Choices.of(SharingLabel.class, label).filter(one -> one != SharingLabel.CLEAR);
    }

    Optional<LocalDate> start() {
        return Typed.day(heldOn);
    }

    Optional<LocalDate> end() {
        return Typed.day(endsOn);
    }

    /** Organisations to choose from, the chosen first. */
    public List<Organisation> chosenFirst(List<Organisation> organisations) {
        return organisations.stream()
                .sorted(Comparator.comparing(one -> !attends(one.getCode())))
                .toList();
    }

    public List<SharingLabel> getLabels() {
        return List.of(SharingLabel.GREEN, SharingLabel.AMBER, SharingLabel.AMBER_STRICT, SharingLabel.RED);
    }

    public boolean attends(String code) {
        return attending.contains(code);
    }

    public boolean covers(String code) {
        return sectors.contains(code);
    }

    private boolean endsBeforeStart() {
        return end().filter(
                        last -> start().filter(first -> !last.isBefore(first)).isEmpty())
                .isPresent();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
