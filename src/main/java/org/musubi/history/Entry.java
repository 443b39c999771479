package org.musubi.history;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.musubi.text.Bilingual;
import org.musubi.text.Language;

/** A recorded fact. The database refuses to change or delete one. */
@Entity
@Immutable
@Table(name = "history_entry")
public class Entry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    @Enumerated(EnumType.STRING)
    private SubjectType subjectType;

    private UUID subjectId;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    private String path;
    private UUID audienceId;
    private UUID thingId;
    private UUID personId;
    private String personName;
    private UUID organisationId;

    // Names of today, read with the entry: a list of entries stays one query.
    @Formula("(select o.name_ja from organisation o where o.id = organisation_id)")
    private String organisationJa;

    @Formula("(select o.name_en from organisation o where o.id = organisation_id)")
    private String organisationEn;

    private String capacity;
    private String side;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> detail;

    protected Entry() {}

    Entry(Fact fact, Instant at) {
        this.at = at;
        this.kind = fact.kind();
        this.subjectType = fact.subject().type();
        this.subjectId = fact.subject().id();
        this.title = fact.subject().title();
        this.path = fact.subject().path();
        this.audienceId = fact.subject().audienceId();
        this.thingId = fact.subject().thingId();
        this.personId = fact.actor().personId();
        this.personName = fact.actor().personName();
        this.organisationId = fact.actor().organisationId();
        this.capacity = fact.actor().capacity();
        this.side = fact.actor().side();
        this.detail = fact.detail();
    }

    public UUID getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public FactKind getKind() {
        return kind;
    }

    public SubjectType getSubjectType() {
        return subjectType;
    }

    public UUID getSubjectId() {
        return subjectId;
    }

    public Bilingual getTitle() {
        return title;
    }

    public String getPath() {
        return path;
    }

    public UUID getAudienceId() {
        return audienceId;
    }

    /** The key of what people follow when they want to hear of this. */
    public UUID getThingId() {
        return thingId;
    }

    public String getPersonName() {
        return personName;
    }

    public UUID getPersonId() {
        return personId;
    }

    public UUID getOrganisationId() {
        return organisationId;
    }

    /** The name of the organisation acted for, in the reader's language if it has one; null for the portal itself. */
    public String organisationName(Language language) {
        return organisationLanguage(language) == Language.JA ? organisationJa : organisationEn;
    }

    /** The language in which {@link #organisationName} answers. */
    public Language organisationLanguage(Language language) {
        String wanted = language == Language.JA ? organisationJa : organisationEn;
        return wanted == null ? language.other() : language;
    }

    public String getCapacity() {
        return capacity;
    }

    public String getSide() {
        return side;
    }

    /** What it concerns besides its subject; null where the kind says it all. */
    public Bilingual getWhat() {
        Bilingual what = Bilingual.of(detail.get("whatJa"), detail.get("whatEn"));
        return what.empty() ? null : what;
    }

    public Map<String, String> getDetail() {
        return detail;
    }
}
