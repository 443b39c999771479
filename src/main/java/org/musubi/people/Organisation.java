package org.musubi.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.text.Bilingual;

/** A ministry, agency, company, federation or university; mirrored from Keycloak or named by a source document. */
@Entity
public class Organisation {

    /** The IATI organisation type of ministries and agencies (code list OrganisationType). */
    public static final int GOVERNMENT = 10;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String code;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private Bilingual name;

    @Enumerated(EnumType.STRING)
    private Side side;

    private int iatiType;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Version
    private int version;

    protected Organisation() {}

    /** An organisation that a source document names or an administrator enters; it needs no further verification. */
    public static Organisation verified(String code, Bilingual name, Side side, int iatiType) {
        return new Organisation(code, name, side, iatiType, Standing.VERIFIED);
    }

    /** An organisation first met in somebody's sign-in; an administrator has to verify it before its people may act. */
    public static Organisation pending(String code) {
        return new Organisation(code, Bilingual.of(null, code), Side.NEITHER, 90, Standing.PENDING);
    }

    private Organisation(String code, Bilingual name, Side side, int iatiType, Standing standing) {
        this.code = code;
        this.name = name;
        this.side = side;
        this.iatiType = iatiType;
        this.standing = standing;
    }

    /**
     * Changes whether the organisation may take part.
     *
     * @throws IllegalStateException if its standing does not allow the change
     */
    public Fact become(Standing next, String reason, Actor by) {
        if (!standing.mayBecome(next)) {
            throw new IllegalStateException(standing + " organisation cannot become " + next);
        }
        FactKind kind =
                switch (next) {
                    case VERIFIED -> standing == Standing.SUSPENDED
                            ? FactKind.ORGANISATION_RESTORED
                            : FactKind.ORGANISATION_VERIFIED;
                    case REJECTED -> FactKind.ORGANISATION_REJECTED;
                    case SUSPENDED -> FactKind.ORGANISATION_SUSPENDED;
                    case PENDING -> throw new IllegalStateException("nothing becomes pending again");
                };
        Fact fact = new Fact(kind, subject(), by, Map.of("from", standing.name(), "to", next.name()));
        standing = next;
        return fact.with("reason", reason);
    }

    /** Corrects name, side and type, as a source document states them. */
    public void describe(Bilingual newName, Side newSide, int newIatiType) {
        name = newName;
        side = newSide;
        iatiType = newIatiType;
    }

    /** The same by an administrator, for an organisation first met at sign-in. */
    public Fact describe(Bilingual newName, Side newSide, int newIatiType, Actor by) {
        Fact fact = Fact.of(FactKind.ORGANISATION_DESCRIBED, subject(), by)
                .with("side", side + " → " + newSide)
                .with("type", iatiType + " → " + newIatiType);
        describe(newName, newSide, newIatiType);
        return fact;
    }

    public boolean mayBecome(Standing next, Member by) {
        return by.isAdministrator() && standing.mayBecome(next);
    }

    /** Only while it waits: a side is not changed under those who already rely on it. */
    public boolean describableBy(Member member) {
        return member.isAdministrator() && standing == Standing.PENDING;
    }

    /** The standings that may come next. */
    public List<Standing> getNextStandings() {
        return Arrays.stream(Standing.values()).filter(standing::mayBecome).toList();
    }

    public String getAdministrationPath() {
        return "/administration/organisations/" + code;
    }

    public String getStandingPath() {
        return getAdministrationPath() + "/standing";
    }

    public String getDescriptionPath() {
        return getAdministrationPath() + "/description";
    }

    public Subject subject() {
        return new Subject(SubjectType.ORGANISATION, id, name, getPath(), null);
    }

    public boolean mayTakePart() {
        return standing == Standing.VERIFIED;
    }

    /** What was never verified is known to its own people and to those who read the whole history. */
    public boolean isKnownTo(Member member) {
        boolean wasVerified = standing == Standing.VERIFIED || standing == Standing.SUSPENDED;
        return wasVerified || member.readsHistory() || member.getOrganisations().contains(this);
    }

    public String getPath() {
        return "/organisations/" + code;
    }

    public boolean isGovernment() {
        return iatiType == GOVERNMENT;
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public Bilingual getName() {
        return name;
    }

    public Side getSide() {
        return side;
    }

    public int getIatiType() {
        return iatiType;
    }

    public Standing getStanding() {
        return standing;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organisation that && code.equals(that.getCode());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(code);
    }
}
