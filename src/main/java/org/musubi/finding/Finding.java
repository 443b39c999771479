package org.musubi.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.musubi.text.Bilingual;

/**
 * What the search knows of a thing: where it is, who may read it, its words from the weightiest to the lightest, and by
 * what it can be narrowed down.
 *
 * @param audienceId who may read it; null only for what is public by nature
 * @param containerAudienceId who may read the thing that it is part of; null where that asks nothing more
 * @param tags names that belong to it: parties, sector, place, number
 * @param state as its room calls it, such as {@code JOINT_REVIEW}; may be null
 * @param sides the countries that it is a matter of; may be empty
 * @param year the year that it is about; may be null
 */
public record Finding(
        FindingKind kind,
        UUID id,
        String path,
        UUID audienceId,
        UUID containerAudienceId,
        Bilingual title,
        List<Bilingual> tags,
        Bilingual summary,
        List<Bilingual> body,
        String sector,
        String state,
        Set<FindingSide> sides,
        Integer year) {

    private static final Bilingual NOTHING = Bilingual.of(null, null);

    /** A thing with its title alone, open to everybody; what else there is follows. */
    public static Finding of(FindingKind kind, UUID id, String path, Bilingual title) {
        return new Finding(
                kind,
                id,
                path,
                null,
                null,
                title,
                List.of(),
                NOTHING,
                List.of(),
                null,
                null,
                EnumSet.noneOf(FindingSide.class),
                null);
    }

    public Finding readBy(UUID audience) {
        return new Finding(
                kind, id, path, audience, containerAudienceId, title, tags, summary, body, sector, state, sides, year);
    }

    /** Found only by those who may also read what it is part of. */
    public Finding within(UUID audience) {
        return new Finding(
                kind, id, path, audienceId, audience, title, tags, summary, body, sector, state, sides, year);
    }

    public Finding tagged(Bilingual tag) {
        return tag == null ? this : tagged(List.of(tag));
    }

    public Finding tagged(List<Bilingual> more) {
        return new Finding(
                kind,
                id,
                path,
                audienceId,
                containerAudienceId,
                title,
                joined(tags, more),
                summary,
                body,
                sector,
                state,
                sides,
                year);
    }

    /** A tag that is the same in both languages, such as a number or a code; null adds nothing. */
    public Finding tagged(String tag) {
        return tag == null ? this : tagged(Bilingual.of(tag, tag));
    }

    public Finding summed(Bilingual text) {
        return new Finding(
                kind,
                id,
                path,
                audienceId,
                containerAudienceId,
                title,
                tags,
                text == null ? NOTHING : text,
                body,
                sector,
                state,
                sides,
                year);
    }

    public Finding saying(List<Bilingual> texts) {
        return new Finding(
                kind,
                id,
                path,
                audienceId,
                containerAudienceId,
                title,
                tags,
                summary,
                joined(body, texts),
                sector,
                state,
                sides,
                year);
    }

    /** By its sector's code and its state; each may be null. */
    public Finding placed(String inSector, String inState) {
        return new Finding(
                kind,
                id,
                path,
                audienceId,
                containerAudienceId,
                title,
                tags,
                summary,
                body,
                inSector,
                inState,
                sides,
                year);
    }

    /** A matter of one more side, named as people name it (JP, IN); anything else adds none. */
    public Finding concerning(String side) {
        Set<FindingSide> more = EnumSet.noneOf(FindingSide.class);
        more.addAll(sides);
        Stream.of(FindingSide.values()).filter(one -> one.name().equals(side)).forEach(more::add);
        return new Finding(
                kind, id, path, audienceId, containerAudienceId, title, tags, summary, body, sector, state, more, year);
    }

    /** By the year with which a date begins, such as 2025-08; null and anything else adds none. */
    public Finding dated(String date) {
        return date != null && date.matches("\\d{4}.*") ? dated(Integer.valueOf(date.substring(0, 4))) : this;
    }

    public Finding dated(Integer inYear) {
        return new Finding(
                kind,
                id,
                path,
                audienceId,
                containerAudienceId,
                title,
                tags,
                summary,
                body,
                sector,
                state,
                sides,
                inYear);
    }

    private static List<Bilingual> joined(List<Bilingual> first, List<Bilingual> second) {
        List<Bilingual> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
