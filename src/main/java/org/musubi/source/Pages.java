package org.musubi.source;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.musubi.history.Entry;
import org.musubi.people.Organisation;
import org.musubi.plan.Sector;
import org.musubi.split.Block;
import org.musubi.text.Language;
import org.musubi.web.Problems;

interface Pages {

    @CheckedTemplate(basePath = "source")
    record series(List<SeriesRow> rows, List<Link> awaiting) implements TemplateInstance {}

    @CheckedTemplate(basePath = "source")
    record document(
            Edition edition,
            List<Edition> editions,
            List<Editions.RenditionRow> renditions,
            Relation relation,
            List<Passage> passages,
            boolean confirmable,
            List<Paragraph> headings,
            Map<Relation, Long> counts,
            Integer next,
            boolean continued,
            List<Entry> facts)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "source")
    record paragraph(
            Paragraph paragraph,
            Margin margin,
            Surroundings around,
            Paragraph today,
            List<Entry> facts,
            LinkForm form,
            ParagraphPages.Withdrawal withdrawal,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "source")
    record stated(Paragraph paragraph, List<Sector> sectors, CommitmentForm form, Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "source")
    record comparison(List<Edition> series, Comparison comparison, Edition from, Edition to)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "source")
    record drafts(List<Drafts.Row> drafts, List<Edition> series) implements TemplateInstance {}

    @CheckedTemplate(basePath = "source")
    record newDraft(
            Purpose purpose,
            Edition edition,
            DraftForm form,
            TextForm text,
            List<Organisation> issuers,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "source")
    record draft(Draft draft, DraftForm form, Contents contents, List<Organisation> issuers, Problems problems)
            implements TemplateInstance {

        static draft of(
                Draft draft, DraftForm form, Publication publication, List<Organisation> issuers, Problems problems) {
            return new draft(draft, form, publication.contents(draft), issuers, problems);
        }
    }

    @CheckedTemplate(basePath = "source")
    record text(Draft draft, Language language, TextForm text, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "source")
    record preview(Preview preview) implements TemplateInstance {}

    @CheckedTemplate(basePath = "source")
    record division(Draft draft, Language language, int at, Block block) implements TemplateInstance {}
}
