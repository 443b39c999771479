package org.musubi.dialogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.musubi.instrument.ObligationForm;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.plan.Body;
import org.musubi.plan.Commitment;
import org.musubi.plan.Sector;
import org.musubi.project.Signature;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;
import org.musubi.web.Problems;

interface Pages {

    @CheckedTemplate(basePath = "dialogue")
    record bodies(List<BodyResource.Row> rows) implements TemplateInstance {}

    @CheckedTemplate(basePath = "dialogue")
    record body(Body body, List<Session> sessions, List<Commitment> commitments) implements TemplateInstance {}

    @CheckedTemplate(basePath = "dialogue")
    record session(Overview view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "dialogue")
    record draft(
            Body body,
            Session session,
            SessionForm form,
            String action,
            List<Organisation> organisations,
            List<Sector> sectors,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "dialogue")
    record item(Session session, AgendaItem item, AgendaForm form, String action, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "dialogue")
    record outcome(AgendaItem item, OutcomeForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "dialogue")
    record owed(
            Outcome outcome,
            ObligationForm form,
            List<SharingLabel> labels,
            List<Organisation> organisations,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "dialogue")
    record deliverable(Session session, DeliverableForm form, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "dialogue")
    record minutes(Session session, Bilingual text, Integer version, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "dialogue")
    record briefing(Briefing briefing, List<BriefingIssue> issues) implements TemplateInstance {}

    @CheckedTemplate(basePath = "dialogue")
    record paper(Briefing briefing, int number, Signature by, Language language) implements TemplateInstance {}
}
