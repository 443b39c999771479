package org.musubi.dialogue;

import org.musubi.instrument.Instrument;
import org.musubi.instrument.Obligation;
import org.musubi.plan.Commitment;
import org.musubi.project.Project;

/** What an item of an agenda is about; each may be null. */
record Links(Project project, Commitment commitment, Instrument instrument, Obligation obligation) {

    /** The same, with what stands and the writer cannot see: nobody removes what he or she does not see. */
    Links keeping(Agenda.Line seen) {
        AgendaItem item = seen.item();
        return new Links(
                project == null && seen.project() == null ? item.getProject() : project,
                commitment,
                instrument == null && seen.instrument() == null ? item.getInstrument() : instrument,
                obligation == null && seen.obligation() == null ? item.getObligation() : obligation);
    }
}
