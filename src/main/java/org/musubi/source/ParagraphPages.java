package org.musubi.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.musubi.history.History;
import org.musubi.people.Member;
import org.musubi.people.Readership;
import org.musubi.web.Problems;

/** The page of a paragraph, as it is first shown and as it comes back with what was wrong. */
@ApplicationScoped
class ParagraphPages {

    private static final int FACTS_SHOWN = 30;

    @Inject
    Paragraphs paragraphs;

    @Inject
    Margins margins;

    @Inject
    History history;

    Pages.paragraph of(Paragraph paragraph, Member me) {
        return of(paragraph, me, LinkForm.empty(UUID.randomUUID().toString()), null, new Problems());
    }

    /** @param withdrawal what was typed as the reason of a withdrawal; null where nobody withdraws */
    Pages.paragraph of(Paragraph paragraph, Member me, LinkForm form, Withdrawal withdrawal, Problems problems) {
        return new Pages.paragraph(
                paragraph,
                margins.of(paragraph, me),
                paragraphs.around(paragraph),
                paragraphs.today(paragraph).orElse(null),
                history.about(paragraph.getId(), Readership.of(me).overId("e.audienceId"), FACTS_SHOWN),
                form,
                withdrawal,
                problems);
    }

    /** A withdrawal that was refused, with what was typed. */
    public record Withdrawal(UUID link, String reason) {

        public boolean isOf(Link other) {
            return link.equals(other.getId());
        }
    }
}
