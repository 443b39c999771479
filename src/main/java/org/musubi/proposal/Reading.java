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

/** Reads what was typed: either a content, or problems by field. */
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

    Reading(ProposalForm form, Offer offer) {
        this.form = form;
        this.offer = offer;
        checkTexts();
        this.content = read();
    }

    /**
     * The same for a proposal that exists: once submitted it has to stay complete, and only its originator chooses the
     * readers.
     */
    Reading(ProposalForm form, Offer offer, Proposal proposal, Member by) {
        this(form, offer);
        problems.when(
                content.getLabel() != proposal.getContent().getLabel() && !proposal.relabelableBy(by),
                "label",
                Problem.NOT_A_CHOICE);
        if (!isWrong() && !proposal.getStage().isWriting()) {
            content.lacking().getByField().forEach((field, problem) -> problems.when(true, field, problem));
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

    private void checkTexts() {
        problems.when(
                        ProposalForm.clean(form.titleJa()).isEmpty()
                                && ProposalForm.clean(form.titleEn()).isEmpty(),
                        "titleJa",
                        Problem.REQUIRED)
                .atMost(TITLE, form.titleJa(), "titleJa")
                .atMost(TITLE, form.titleEn(), "titleEn")
                .atMost(SUMMARY, form.summaryJa(), "summaryJa")
                .atMost(SUMMARY, form.summaryEn(), "summaryEn")
                .atMost(REASON, form.kindReason(), "kindReason")
                .atMost(PLACE, form.placeName(), "placeName");
    }

    private Content read() {
        Bilingual title = Bilingual.of(form.titleJa(), form.titleEn());
        Bilingual summary = Bilingual.of(form.summaryJa(), form.summaryEn());
        LocalDate start = date(form.plannedStart(), "plannedStart");
        LocalDate end = date(form.plannedEnd(), "plannedEnd");
        problems.when(start != null && end != null && end.isBefore(start), "plannedEnd", Problem.END_BEFORE_START);
        return new Content(title, summary, needed(Choices.of(SharingLabel.class, form.label()), "label"))
                .serving(
                        chosen(form.sector(), offer.sector(form.sector()), "sector"),
                        chosen(form.commitment(), offer.commitment(form.commitment()), "commitment"))
                .of(needed(Choices.of(Kind.class, form.kind()), "kind"), textOrNull(form.kindReason()))
                .by(parties())
                .at(chosen(form.place(), offer.place(form.place()), "place"), textOrNull(form.placeName()))
                .planned(start, end, amount(), currency());
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
        String text = plain(form.amount()).replace(",", "").replace(" ", "");
        if (text.isEmpty()) {
            return null;
        }
        boolean amount = AMOUNT.matcher(text).matches();
        problems.when(!amount, "amount", Problem.NOT_AN_AMOUNT);
        return amount ? new BigDecimal(text) : null;
    }

    private Currency currency() {
        boolean amount = !ProposalForm.clean(form.amount()).isEmpty();
        boolean none = ProposalForm.clean(form.currency()).isEmpty();
        problems.when(amount && none, "currency", Problem.AMOUNT_WITHOUT_CURRENCY);
        return none ? null : needed(Choices.of(Currency.class, form.currency()), "currency");
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
