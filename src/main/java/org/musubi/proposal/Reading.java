package org.musubi.proposal;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.musubi.people.Member;
import org.musubi.people.SharingLabel;
import org.musubi.plan.Party;
import org.musubi.plan.PartyRole;
import org.musubi.project.Kind;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** Reads what was typed into one step: either a content that says it, or problems by field. */
final class Reading {

    static final int TITLE = 300;
    static final int SUMMARY = 20_000;
    static final int REASON = 5_000;
    private static final int PLACE = 300;
    private static final int SHORT = 40;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,16}(\\.\\d{1,2})?");

    private final ProposalForm form;
    private final Offer offer;
    private final Problems problems = new Problems();
    private final Content content;

    /** @param said what stays as it is in the other steps */
    Reading(ProposalForm form, Offer offer, Content said) {
        this.form = form;
        this.offer = offer;
        this.content = read(said.copy());
    }

    /**
     * The same for a step of a proposal: once submitted it has to stay complete, and only its originator chooses the
     * readers.
     */
    Reading(ProposalForm form, Offer offer, Proposal proposal, Member by) {
        this(form, offer, proposal.getContent());
        problems.when(
                content.getLabel() != proposal.getContent().getLabel() && !proposal.relabelableBy(by),
                "label",
                Problem.NOT_A_CHOICE);
        if (!isWrong() && !proposal.getStage().isWriting()) {
            // A label may ask for more languages than the texts of another step have: said where it was chosen.
            content.lacking()
                    .getByField()
                    .forEach((field, problem) ->
                            problems.when(true, form.part().holds(field) ? field : "label", problem));
        }
    }

    Problems problems() {
        return problems;
    }

    boolean isWrong() {
        return problems.any();
    }

    /** What was read; only to be used where nothing is wrong. */
    Content content() {
        return content;
    }

    private Content read(Content said) {
        return switch (form.part()) {
            case WHAT -> what(said);
            case WHO -> who(said);
            case WHERE -> where(said);
            case MONEY -> said.planned(said.getPlannedStart(), said.getPlannedEnd(), amount(), currency());
            case EVIDENCE -> said.serving(
                    said.getSector(),
                    chosen(form.text("commitment"), offer.commitment(form.text("commitment")), "commitment"));
            case PREVIEW -> said;
        };
    }

    private Content what(Content said) {
        return said.saying(
                        Bilingual.of(limited(TITLE, "titleJa"), limited(TITLE, "titleEn")),
                        Bilingual.of(limited(SUMMARY, "summaryJa"), limited(SUMMARY, "summaryEn")))
                .serving(
                        chosen(form.text("sector"), offer.sector(form.text("sector")), "sector"), said.getCommitment());
    }

    private Content who(Content said) {
        // Whoever may not choose the readers is not asked for them.
        SharingLabel label = form.has("label")
                ? needed(Choices.of(SharingLabel.class, form.text("label")), "label")
                : said.getLabel();
        return said.of(
                        needed(Choices.of(Kind.class, form.text("kind")), "kind"),
                        textOrNull(limited(REASON, "kindReason")))
                .by(parties())
                .under(label);
    }

    private Content where(Content said) {
        LocalDate start = date(form.text("plannedStart"), "plannedStart");
        LocalDate end = date(form.text("plannedEnd"), "plannedEnd");
        problems.when(start != null && end != null && end.isBefore(start), "plannedEnd", Problem.END_BEFORE_START);
        return said.at(
                        chosen(form.text("place"), offer.place(form.text("place")), "place"),
                        textOrNull(limited(PLACE, "placeName")))
                .planned(start, end, said.getAmount(), said.getCurrency());
    }

    private String limited(int most, String field) {
        problems.atMost(most, form.text(field), field);
        return form.text(field);
    }

    private Set<Party> parties() {
        Set<Party> parties = new LinkedHashSet<>();
        for (ProposalForm.Row row : form.typedRows()) {
            var organisation = offer.organisation(row.organisation());
            var role = Choices.of(PartyRole.class, row.role());
            problems.when(organisation.isEmpty() || role.isEmpty(), "parties", Problem.NOT_A_CHOICE);
            if (organisation.isPresent() && role.isPresent()) {
                parties.add(new Party(organisation.get(), role.get()));
            }
        }
        return parties;
    }

    private LocalDate date(String typed, String field) {
        String text = plain(typed).replace('/', '-');
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            problems.when(date.getYear() < 1900 || date.getYear() > 2999, field, Problem.NOT_A_DATE);
            return date;
        } catch (DateTimeParseException e) {
            problems.when(true, field, Problem.NOT_A_DATE);
            return null;
        }
    }

    private BigDecimal amount() {
        String text = plain(form.text("amount")).replace(",", "").replace(" ", "");
        if (text.isEmpty()) {
            return null;
        }
        boolean amount = AMOUNT.matcher(text).matches();
        problems.when(!amount, "amount", Problem.NOT_AN_AMOUNT);
        return amount ? new BigDecimal(text) : null;
    }

    private Currency currency() {
        boolean amount = !ProposalForm.clean(form.text("amount")).isEmpty();
        boolean none = ProposalForm.clean(form.text("currency")).isEmpty();
        problems.when(amount && none, "currency", Problem.AMOUNT_WITHOUT_CURRENCY);
        return none ? null : needed(Choices.of(Currency.class, form.text("currency")), "currency");
    }

    /** As people type numbers: full-width digits of a Japanese keyboard count as digits. */
    private static String plain(String typed) {
        String text = ProposalForm.clean(typed);
        return text.length() > SHORT ? "?" : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private <T> T chosen(String typed, Optional<T> choice, String field) {
        boolean nothing = typed == null || typed.isBlank();
        problems.when(!nothing && choice.isEmpty(), field, Problem.NOT_A_CHOICE);
        return choice.orElse(null);
    }

    private <T> T needed(Optional<T> choice, String field) {
        problems.when(choice.isEmpty(), field, Problem.NOT_A_CHOICE);
        return choice.orElse(null);
    }

    private static String textOrNull(String typed) {
        String text = ProposalForm.clean(typed);
        return text.isEmpty() ? null : text;
    }
}
