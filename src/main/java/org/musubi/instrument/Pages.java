package org.musubi.instrument;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.history.Entry;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.project.Project;
import org.musubi.web.Problems;
import org.musubi.web.Slice;

interface Pages {

    @CheckedTemplate(basePath = "instrument")
    record index(Slice<Instrument> instruments, InstrumentFilter filter, List<Organisation> parties)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "instrument")
    record undated(List<Announced> announced) implements TemplateInstance {}

    @CheckedTemplate(basePath = "instrument")
    record show(
            Instrument instrument,
            Instrument predecessor,
            Instrument successor,
            List<Project> projects,
            List<Obligation> obligations,
            Announced announced,
            List<Correction> corrections,
            List<Entry> facts)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "instrument")
    record enter(Draft draft, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "instrument")
    record correct(Instrument instrument, Draft draft, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "instrument")
    record correction(Correction correction, String reason, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "instrument")
    record date(Instrument instrument, String day, Integer version, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "instrument")
    record link(Instrument instrument, String project, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "instrument")
    record clause(
            Instrument instrument,
            ObligationForm form,
            List<SharingLabel> labels,
            List<Organisation> organisations,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "instrument")
    record obligations(Slice<Obligation> obligations, ObligationFilter filter) implements TemplateInstance {}

    @CheckedTemplate(basePath = "instrument")
    record obligation(Obligation obligation, Origins.Origin origin, StepForm form, Problems problems, List<Entry> facts)
            implements TemplateInstance {}
}
