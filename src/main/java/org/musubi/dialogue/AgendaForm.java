package org.musubi.dialogue;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/**
 * An item of the agenda.
 *
 * @param project address of a project; the same for the other links; empty for none
 */
public record AgendaForm(
        @RestForm String titleJa,
        @RestForm String titleEn,
        @RestForm String minutes,
        @RestForm String forDecision,
        @RestForm String project,
        @RestForm String commitment,
        @RestForm String instrument,
        @RestForm String obligation,
        @RestForm String once,
        @RestForm Integer version) {

    private static final int TITLE_LIMIT = 500;
    private static final int LONGEST = 1_440;

    public AgendaForm {
        titleJa = Typed.text(titleJa);
        titleEn = Typed.text(titleEn);
        minutes = Typed.text(minutes).strip();
        forDecision = Typed.text(forDecision);
        project = Typed.text(project).strip();
        commitment = Typed.text(commitment).strip();
        instrument = Typed.text(instrument).strip();
        obligation = Typed.text(obligation).strip();
        once = Typed.text(once);
    }

    static AgendaForm empty(String key) {
        return new AgendaForm(null, null, null, null, null, null, null, null, key, null);
    }

    static AgendaForm of(Agenda.Line line) {
        AgendaItem item = line.item();
        return new AgendaForm(
                item.getTitle().getJa(),
                item.getTitle().getEn(),
                item.getMinutes() == null ? null : item.getMinutes().toString(),
                item.isForDecision() ? "yes" : null,
                line.project() == null ? null : line.project().getPath(),
                line.commitment() == null ? null : line.commitment().getRef(),
                line.instrument() == null ? null : line.instrument().getCode(),
                line.obligation() == null ? null : line.obligation().getPath(),
                null,
                item.getVersion());
    }

    /** @param links what the form's references lead to */
    Problems problems(Links links) {
        return new Problems()
                .when(titleJa.isBlank() && titleEn.isBlank(), "titleJa", Problem.REQUIRED)
                .atMost(TITLE_LIMIT, titleJa, "titleJa")
                .atMost(TITLE_LIMIT, titleEn, "titleEn")
                .when(!minutes.isEmpty() && length().isEmpty(), "minutes", Problem.NOT_A_NUMBER)
                .when(!project.isEmpty() && links.project() == null, "project", Problem.NOT_FOUND)
                .when(!commitment.isEmpty() && links.commitment() == null, "commitment", Problem.NOT_FOUND)
                .when(!instrument.isEmpty() && links.instrument() == null, "instrument", Problem.NOT_FOUND)
                .when(!obligation.isEmpty() && links.obligation() == null, "obligation", Problem.NOT_FOUND);
    }

    Bilingual title() {
        return Bilingual.of(titleJa, titleEn);
    }

    public boolean decision() {
        return forDecision.equals("yes");
    }

    Optional<Integer> length() {
        return Optional.of(minutes)
                .filter(typed -> typed.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(length -> length > 0 && length <= LONGEST);
    }
}
