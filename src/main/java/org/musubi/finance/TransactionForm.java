package org.musubi.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.file.Upload;
import org.musubi.people.Organisation;
import org.musubi.people.SharingLabel;
import org.musubi.project.Project;
import org.musubi.project.Typed;
import org.musubi.text.Bilingual;
import org.musubi.web.Choices;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A transaction as typed; the reason is asked for only where it replaces another. */
record TransactionForm(
        @RestForm String type,
        @RestForm String provider,
        @RestForm String receiver,
        @RestForm String amount,
        @RestForm String currency,
        @RestForm String madeOn,
        @RestForm String valueDate,
        @RestForm String descriptionJa,
        @RestForm String descriptionEn,
        @RestForm String address,
        @RestForm String label,
        @RestForm String reason,
        @RestForm String once) {

    private static final int TEXT_LIMIT = 4_000;
    private static final int ADDRESS_LIMIT = 2_000;

    TransactionForm {
        type = Typed.text(type);
        provider = Typed.text(provider);
        receiver = Typed.text(receiver);
        amount = Typed.text(amount);
        currency = Typed.text(currency);
        madeOn = Typed.text(madeOn);
        valueDate = Typed.text(valueDate);
        descriptionJa = Typed.text(descriptionJa);
        descriptionEn = Typed.text(descriptionEn);
        address = Typed.text(address);
        label = Typed.text(label);
        reason = Typed.text(reason);
        once = Typed.text(once);
    }

    /** An empty one under the label of the project, made today. */
    static TransactionForm empty(Project project) {
        return new TransactionForm(
                null,
                null,
                null,
                null,
                null,
                Typed.today().toString(),
                null,
                null,
                null,
                null,
                project.getAudience().getLabel().name(),
                null,
                UUID.randomUUID().toString());
    }

    /** One that begins with what another says, to replace it. */
    static TransactionForm of(Transaction transaction) {
        return new TransactionForm(
                transaction.getType().name(),
                code(transaction.getProvider()),
                code(transaction.getReceiver()),
                transaction.getAmount().stripTrailingZeros().toPlainString(),
                transaction.getCurrency().name(),
                transaction.getMadeOn().toString(),
                transaction.getValueDate().toString(),
                transaction.getDescription().getJa(),
                transaction.getDescription().getEn(),
                transaction.getAddress(),
                transaction.getAudience().getLabel().name(),
                null,
                UUID.randomUUID().toString());
    }

    Problems problems(List<Organisation> offered, Upload file) {
        boolean noProvider = provider.isBlank();
        boolean noReceiver = receiver.isBlank();
        Problems problems = new Problems()
                .when(Choices.of(TransactionType.class, type).isEmpty(), "type", Problem.NOT_A_CHOICE)
                .when(noProvider && noReceiver, "provider", Problem.REQUIRED)
                .when(!noProvider && Money.chosen(provider, offered).isEmpty(), "provider", Problem.NOT_A_CHOICE)
                .when(!noReceiver && Money.chosen(receiver, offered).isEmpty(), "receiver", Problem.NOT_A_CHOICE)
                .when(!noProvider && provider.equals(receiver), "receiver", Problem.SAME_PARTY)
                .when(Money.amount(amount).filter(sum -> sum.signum() > 0).isEmpty(), "amount", Problem.NOT_AN_AMOUNT)
                .when(Choices.of(Currency.class, currency).isEmpty(), "currency", Problem.AMOUNT_WITHOUT_CURRENCY)
                .required(madeOn, "madeOn")
                .when(Typed.day(madeOn).isEmpty(), "madeOn", Problem.NOT_A_DATE)
                .when(Typed.day(madeOn).filter(Typed::isAhead).isPresent(), "madeOn", Problem.NOT_YET)
                .when(!valueDate.isBlank() && Typed.day(valueDate).isEmpty(), "valueDate", Problem.NOT_A_DATE)
                .atMost(TEXT_LIMIT, descriptionJa, "descriptionJa")
                .atMost(TEXT_LIMIT, descriptionEn, "descriptionEn")
                .atMost(ADDRESS_LIMIT, address, "address")
                .when(!address.isBlank() && !Typed.isSecureAddress(address), "address", Problem.NOT_AN_ADDRESS);
        return file.check(problems, "file");
    }

    /** The same, with what only a first entry asks. */
    Problems problems(Project project, List<Organisation> offered, Upload file) {
        return problems(offered, file)
                .when(
                        chosenLabel()
                                .filter(one -> !project.getAudience().getLabel().stricterThan(one))
                                .isEmpty(),
                        "label",
                        Problem.NOT_A_CHOICE);
    }

    /** The same, with what only a replacement asks. */
    Problems problemsOfReplacement(List<Organisation> offered, Upload file) {
        return problems(offered, file)
                .when(reason.isBlank(), "reason", Problem.REASON_NEEDED)
                .atMost(TEXT_LIMIT, reason, "reason");
    }

    Optional<SharingLabel> chosenLabel() {
        return Choices.of(SharingLabel.class, label);
    }

    Movement movement(List<Organisation> offered) {
        LocalDate day = Typed.day(madeOn).orElseThrow();
        BigDecimal sum = Money.amount(amount).orElseThrow();
        return new Movement(
                Choices.of(TransactionType.class, type).orElseThrow(),
                Money.chosen(provider, offered).orElse(null),
                Money.chosen(receiver, offered).orElse(null),
                sum,
                Choices.of(Currency.class, currency).orElseThrow(),
                day,
                Typed.day(valueDate).orElse(day),
                Bilingual.of(descriptionJa, descriptionEn),
                address.isBlank() ? null : address.strip());
    }

    private static String code(Organisation organisation) {
        return organisation == null ? null : organisation.getCode();
    }
}
