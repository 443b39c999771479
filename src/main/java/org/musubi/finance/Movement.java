package org.musubi.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.musubi.people.Organisation;
import org.musubi.text.Bilingual;

/** What moved from whom to whom, and when; one of the organisations may be null where it is not stated. */
record Movement(
        TransactionType type,
        Organisation provider,
        Organisation receiver,
        BigDecimal amount,
        Currency currency,
        LocalDate madeOn,
        LocalDate valueDate,
        Bilingual description,
        String address) {}
