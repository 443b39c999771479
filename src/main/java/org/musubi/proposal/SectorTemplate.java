package org.musubi.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.plan.Sector;
import org.musubi.text.Bilingual;

/** The words with which a summary begins in a sector: what its readers will look for. */
@Entity
@Table(name = "proposal_template")
public class SectorTemplate {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String sectorCode;

    @Embedded
    @EmbeddedColumnNaming("text_%s")
    private Bilingual text;

    @Version
    private int version;

    protected SectorTemplate() {}

    /** An empty one for a sector that had none; persist it before {@link #say}. */
    SectorTemplate(Sector sector) {
        this.sectorCode = sector.getCode();
        this.text = Bilingual.of(null, null);
    }

    /** Drafts begun from now on begin with these words; both missing means with none. */
    Fact say(Bilingual words, Sector sector, Actor by) {
        text = text.revised(words.getJa(), words.getEn());
        Subject subject = new Subject(SubjectType.TEMPLATE, id, sector.getName(), getPath(), null);
        return Fact.of(FactKind.TEMPLATE_CHANGED, subject, by).with("sector", sectorCode);
    }

    public boolean isFor(Sector sector) {
        return sectorCode.equals(sector.getCode());
    }

    public String getPath() {
        return pathFor(sectorCode);
    }

    static String pathFor(String sectorCode) {
        return "/administration/templates/" + sectorCode;
    }

    public Bilingual getText() {
        return text;
    }

    public int getVersion() {
        return version;
    }
}
