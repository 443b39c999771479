package org.musubi.proposal;

import org.musubi.history.SubjectType;
import org.musubi.text.Bilingual;

/**
 * Something that resembles a proposal.
 *
 * @param score trigram similarity from 0 to 1 of the most similar of titles and summaries, in either language
 */
public record Likeness(SubjectType type, Bilingual title, String path, double score) {

    public long getPercent() {
        return Math.round(score * 100);
    }
}
