package org.musubi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.musubi.finding.Finding;
import org.musubi.finding.FindingSide;
import org.musubi.text.Bilingual;
import org.musubi.text.Digest;
import org.musubi.text.Language;

/** Writes the index, as part of the running transaction. */
@ApplicationScoped
class SearchIndex {

    /** Raise it whenever texts are analysed differently: every instance then rebuilds the index once after its start. */
    static final int VERSION = 1;

    /** What is kept of a text for showing parts of it, in characters as Java counts them. */
    private static final int SHOWN = 20_000;

    @Inject
    EntityManager database;

    /** Enters a thing anew; if nothing about it has changed, nothing is written. */
    void put(Finding finding) {
        String digest = digest(finding);
        if (!digest.equals(known(finding.id()).orElse(null))) {
            write(finding, digest);
        }
    }

    /** Enters a thing even if it is there already, as for another way of analysing. */
    void putAnew(Finding finding) {
        write(finding, digest(finding));
    }

    void remove(UUID id) {
        session()
                .createNativeMutationQuery("delete from search_document where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Removes what a rebuild that began then has not come across. */
    int removeUnseenSince(Instant begin) {
        return session()
                .createNativeMutationQuery("delete from search_document where checked_at < :begin")
                .setParameter("begin", begin)
                .executeUpdate();
    }

    private Optional<String> known(UUID id) {
        List<String> digests = session()
                .createNativeQuery("select digest from search_document where id = :id", String.class)
                .setParameter("id", id)
                .getResultList();
        return digests.stream().findFirst();
    }

    private void write(Finding finding, String digest) {
        Bilingual title = finding.title();
        MutationQuery query = session()
                .createNativeMutationQuery(
                        """
                insert into search_document (id, kind, path, audience_id, container_id,
                    title_ja, title_en, title_ja_state, title_en_state, text_ja, text_en, sector, state,
                    japan, india, in_ja, in_en, year, terms, title_terms, digest, changed_at, checked_at)
                values (:id, :kind, :path, :audience, :container,
                    :titleJa, :titleEn, :titleJaState, :titleEnState, :textJa, :textEn, :sector, :state,
                    :japan, :india, :inJa, :inEn, :year, cast(:terms as tsvector), cast(:titleTerms as tsvector),
                    :digest, :created, clock_timestamp())
                on conflict (id) do update set kind = excluded.kind, path = excluded.path,
                    audience_id = excluded.audience_id, container_id = excluded.container_id,
                    title_ja = excluded.title_ja, title_en = excluded.title_en,
                    title_ja_state = excluded.title_ja_state, title_en_state = excluded.title_en_state,
                    text_ja = excluded.text_ja, text_en = excluded.text_en, sector = excluded.sector,
                    state = excluded.state, japan = excluded.japan, india = excluded.india, in_ja = excluded.in_ja,
                    in_en = excluded.in_en, year = excluded.year, terms = excluded.terms,
                    title_terms = excluded.title_terms, digest = excluded.digest,
                    changed_at = case when search_document.digest = excluded.digest
                        then search_document.changed_at else clock_timestamp() end,
                    checked_at = excluded.checked_at""");
        query.setParameter("id", finding.id())
                .setParameter("kind", finding.kind().name())
                .setParameter("path", finding.path())
                .setParameter("audience", finding.audienceId(), UUID.class)
                .setParameter("container", finding.containerAudienceId(), UUID.class)
                .setParameter("titleJa", title.getJa(), String.class)
                .setParameter("titleEn", title.getEn(), String.class)
                .setParameter("titleJaState", title.state(Language.JA).name())
                .setParameter("titleEnState", title.state(Language.EN).name())
                .setParameter("textJa", shown(finding, Language.JA), String.class)
                .setParameter("textEn", shown(finding, Language.EN), String.class)
                .setParameter("sector", finding.sector(), String.class)
                .setParameter("state", finding.state(), String.class)
                .setParameter("japan", finding.sides().contains(FindingSide.JP))
                .setParameter("india", finding.sides().contains(FindingSide.IN))
                .setParameter("inJa", speaks(finding, Language.JA))
                .setParameter("inEn", speaks(finding, Language.EN))
                .setParameter("year", finding.year(), Integer.class)
                .setParameter("terms", terms(finding).toString())
                .setParameter("titleTerms", new Vector().with(title, 'A').toString())
                .setParameter("digest", digest)
                .setParameter("created", created(finding.id()))
                .executeUpdate();
    }

    private static Vector terms(Finding finding) {
        Vector terms = new Vector().with(finding.title(), 'A');
        finding.tags().forEach(tag -> terms.with(tag, 'B'));
        terms.with(finding.summary(), 'C');
        finding.body().forEach(text -> terms.with(text, 'D'));
        return terms;
    }

    private static String shown(Finding finding, Language language) {
        String text = texts(finding)
                .map(one -> one.exactly(language))
                .filter(one -> one != null)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text.substring(0, Math.min(SHOWN, text.length()));
    }

    private static boolean speaks(Finding finding, Language language) {
        return Stream.concat(Stream.of(finding.title()), texts(finding)).anyMatch(text -> !text.missing(language));
    }

    private static Stream<Bilingual> texts(Finding finding) {
        return Stream.concat(Stream.of(finding.summary()), finding.body().stream());
    }

    private static String digest(Finding finding) {
        Function<Bilingual, String> both = text -> Digest.of(text.getJa(), text.getEn());
        return Digest.of(
                finding.kind().name(),
                finding.path(),
                String.valueOf(finding.audienceId()),
                String.valueOf(finding.containerAudienceId()),
                both.apply(finding.title()),
                finding.tags().stream().map(both).collect(Collectors.joining()),
                both.apply(finding.summary()),
                finding.body().stream().map(both).collect(Collectors.joining()),
                finding.sector(),
                finding.state(),
                finding.sides().toString(),
                String.valueOf(finding.year()));
    }

    /** When a thing came into being: its key tells, where it is of version 7. */
    private static Instant created(UUID id) {
        return id.version() == 7 ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16) : Instant.now();
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
