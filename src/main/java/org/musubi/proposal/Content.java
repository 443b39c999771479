package org.musubi.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.people.Side;
import org.musubi.plan.Commitment;
import org.musubi.plan.Party;
import org.musubi.plan.Place;
import org.musubi.plan.Sector;
import org.musubi.project.Kind;
import org.musubi.text.Bilingual;
import org.musubi.text.Digest;
import org.musubi.text.Language;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** What a proposal says. Immutable once given to a proposal: a change is a new content. */
@Embeddable
public class Content {

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Bilingual title;

    @Embedded
    @EmbeddedColumnNaming("summary_%s")
    private Bilingual summary;

    @Enumerated(EnumType.STRING)
    @Column(name = "intended_label")
    private SharingLabel label;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sector_id")
    private Sector sector;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.BILATERAL;

    @Column(name = "kind_reason")
    private String kindReason;

    @ElementCollection
    @CollectionTable(name = "proposal_party", joinColumns = @JoinColumn(name = "proposal_id"))
    private Set<Party> parties = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_id")
    private Place place;

    @Column(name = "place_name")
    private String placeName;

    @Column(name = "planned_start")
    private LocalDate plannedStart;

    @Column(name = "planned_end")
    private LocalDate plannedEnd;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    protected Content() {}

    /** Texts, and who may read them once they are submitted. */
    public Content(Bilingual title, Bilingual summary, SharingLabel label) {
        this.title = title;
        this.summary = summary;
        this.label = label;
    }

    /** What a draft says before anything is written. */
    static Content blank() {
        return new Content(Bilingual.of(null, null), Bilingual.of(null, null), SharingLabel.AMBER);
    }

    /** The same once more, to say something else with. */
    Content copy() {
        return new Content(title, summary, label)
                .serving(sector, commitment)
                .of(kind, kindReason)
                .by(parties)
                .at(place, placeName)
                .planned(plannedStart, plannedEnd, amount, currency);
    }

    Content saying(Bilingual newTitle, Bilingual newSummary) {
        title = newTitle;
        summary = newSummary;
        return this;
    }

    /** Who may read it once it is submitted. */
    Content under(SharingLabel newLabel) {
        label = newLabel;
        return this;
    }

    /** What it serves; each may be null in a draft. */
    public Content serving(Sector newSector, Commitment newCommitment) {
        sector = newSector;
        commitment = newCommitment;
        return this;
    }

    /** Whose measure it is; the reason is kept only where the kind needs one. */
    public Content of(Kind newKind, String reason) {
        kind = newKind;
        kindReason = newKind == Kind.BILATERAL ? null : reason;
        return this;
    }

    public Content by(Collection<Party> newParties) {
        parties = new HashSet<>(newParties);
        return this;
    }

    /** Where it takes place; each may be null. */
    public Content at(Place newPlace, String name) {
        place = newPlace;
        placeName = name;
        return this;
    }

    /** What is planned; each may be null. The amount is in whole units of the currency. */
    public Content planned(LocalDate start, LocalDate end, BigDecimal newAmount, Currency newCurrency) {
        plannedStart = start;
        plannedEnd = end;
        amount = newAmount;
        currency = newAmount == null ? null : newCurrency;
        return this;
    }

    /** This content as the next one after another: a language left untouched remembers what it was written beside. */
    Content following(Content before) {
        title = before.title.revised(title.getJa(), title.getEn());
        summary = before.summary.revised(summary.getJa(), summary.getEn());
        return this;
    }

    /** What still keeps the content from being submitted, by the form's field. */
    public Problems lacking() {
        boolean publicly = label == SharingLabel.CLEAR;
        boolean bilateral = kind == Kind.BILATERAL;
        return new Problems()
                .when(title.empty(), "titleJa", Problem.REQUIRED)
                .when(publicly && title.missing(Language.JA), "titleJa", Problem.BOTH_LANGUAGES_NEEDED)
                .when(publicly && title.missing(Language.EN), "titleEn", Problem.BOTH_LANGUAGES_NEEDED)
                .when(summary.empty(), "summaryJa", Problem.REQUIRED)
                .when(publicly && summary.missing(Language.JA), "summaryJa", Problem.BOTH_LANGUAGES_NEEDED)
                .when(publicly && summary.missing(Language.EN), "summaryEn", Problem.BOTH_LANGUAGES_NEEDED)
                .when(sector == null, "sector", Problem.REQUIRED)
                .when(!bilateral && kindReason == null, "kindReason", Problem.REASON_NEEDED)
                .when(bilateral && !isBalanced(), "parties", Problem.BALANCE_NEEDED);
    }

    /** Both sides have an organisation that delivers; one that only funds does not count. */
    public boolean isBalanced() {
        return getBalance().stream().allMatch(Seat::isTaken);
    }

    /** The hash of everything it says: what a sign-off is bound to. */
    public String hash() {
        return Digest.of(Arrays.stream(Field.values()).map(this::value).toArray(String[]::new));
    }

    /** Everything it says, by field; what is not said is left out. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            String value = value(field);
            if (!value.isEmpty()) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    private String value(Field field) {
        Object value =
                switch (field) {
                    case TITLE_JA -> title.getJa();
                    case TITLE_EN -> title.getEn();
                    case SUMMARY_JA -> summary.getJa();
                    case SUMMARY_EN -> summary.getEn();
                    case SECTOR -> sector == null ? null : sector.getCode();
                    case COMMITMENT -> commitment == null ? null : commitment.getRef();
                    case KIND -> kind;
                    case KIND_REASON -> kindReason;
                    case PARTIES -> parties.stream()
                            .map(party -> party.getOrganisation().getCode() + " " + party.getRole())
                            .sorted()
                            .collect(Collectors.joining("\n"));
                    case PLACE -> place == null ? null : place.getCode();
                    case PLACE_NAME -> placeName;
                    case PLANNED_START -> plannedStart;
                    case PLANNED_END -> plannedEnd;
                    case AMOUNT -> amount == null
                            ? null
                            : amount.stripTrailingZeros().toPlainString() + " " + currency;
                    case LABEL -> label;
                };
        return value == null ? "" : value.toString();
    }

    /** A side's seat in the balance: the organisations that deliver for it; empty while it is not taken. */
    public record Seat(Side side, List<Organisation> delivering) {

        public boolean isTaken() {
            return !delivering.isEmpty();
        }
    }

    public List<Seat> getBalance() {
        return List.of(new Seat(Side.JP, delivering(Side.JP)), new Seat(Side.IN, delivering(Side.IN)));
    }

    private List<Organisation> delivering(Side side) {
        return getParties().stream()
                .filter(party -> party.getRole().delivers())
                .map(Party::getOrganisation)
                .filter(organisation -> organisation.getSide() == side)
                .distinct()
                .toList();
    }

    /** The organisations that take part, each once. */
    Set<Organisation> organisations() {
        return parties.stream().map(Party::getOrganisation).collect(Collectors.toSet());
    }

    public Bilingual getTitle() {
        return title;
    }

    public Bilingual getSummary() {
        return summary;
    }

    public SharingLabel getLabel() {
        return label;
    }

    public Sector getSector() {
        return sector;
    }

    public Commitment getCommitment() {
        return commitment;
    }

    public Kind getKind() {
        return kind;
    }

    public String getKindReason() {
        return kindReason;
    }

    /** By side, then by name, then by role. */
    public List<Party> getParties() {
        return parties.stream()
                .sorted(Comparator.comparing(
                                (Party party) -> party.getOrganisation().getSide())
                        .thenComparing(party -> party.getOrganisation().getCode())
                        .thenComparing(Party::getRole))
                .toList();
    }

    public Place getPlace() {
        return place;
    }

    public String getPlaceName() {
        return placeName;
    }

    public LocalDate getPlannedStart() {
        return plannedStart;
    }

    public LocalDate getPlannedEnd() {
        return plannedEnd;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    /** The amount with its digits in groups of three, as both languages write large figures of other currencies. */
    public String getAmountGrouped() {
        DecimalFormat figures = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return amount == null ? "" : figures.format(amount);
    }

    public Currency getCurrency() {
        return currency;
    }
}
