package org.musubi.finance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of transactions and budgets. */
@MessageBundle("finance")
public interface FinanceMessages {

    @Message
    String title();

    @Message
    String budgetTitle();

    @Message
    String budgetLead();

    @Message
    String onlyReadable();

    @Message
    String nothingBooked();

    @Message
    String planVersusActual(String currency);

    @Message
    String byType(String currency);

    @Message
    String byParty(String currency);

    @Message
    String year();

    @Message
    String fiscalYear(String begin, String end);

    @Message
    String fiscalYearHint();

    @Message
    String allYears();

    @Message
    String original();

    @Message
    String now();

    @Message
    String provides();

    @Message
    String receives();

    @Message
    String none();

    @Message
    String count(long count);

    @Message
    String notStated();

    @Message
    String lines();

    @Message
    String noLines();

    @Message
    String onlyInForce();

    @Message
    String allLines();

    @Message
    String planLine();

    @Message
    String period();

    @Message
    String periodHint();

    @Message
    String startsOn();

    @Message
    String endsOn();

    @Message
    String lineStatus();

    @Message
    String status(BudgetStatus status);

    @Message
    String statusMeaning(BudgetStatus status);

    @Message
    String payer();

    @Message
    String payerHint();

    @Message
    String note();

    @Message
    String revisedSign();

    @Message
    String inForce();

    @Message
    String withdrawnSign();

    @Message
    String revises();

    @Message
    String revise();

    @Message
    String reviseTitle();

    @Message
    String reviseHelp();

    @Message
    String withdraw();

    @Message
    String withdrawTitle();

    @Message
    String withdrawHelp();

    @Message
    String transactions();

    @Message
    String transaction();

    @Message
    String noTransactions();

    @Message
    String noneMatches();

    @Message
    String withCorrected();

    @Message
    String onlyCounted();

    @Message
    String record();

    @Message
    String recordHelp();

    @Message
    String type();

    @Message
    String typeOf(TransactionType type);

    @Message
    String typeMeaning(TransactionType type);

    @Message
    String provider();

    @Message
    String receiver();

    @Message
    String partiesHint();

    @Message
    String amount();

    @Message
    String amountHint();

    @Message
    String currency();

    @Message
    String currencyName(Currency currency);

    @Message
    String madeOn();

    @Message
    String madeOnHint();

    @Message
    String valueDate();

    @Message
    String valueDateHint();

    @Message
    String description();

    @Message
    String proof();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String sharing();

    @Message
    String recordedBy();

    @Message
    String reason();

    @Message
    String replace();

    @Message
    String replaceHelp();

    @Message
    String reverse();

    @Message
    String reverseHelp();

    @Message
    String counted();

    @Message
    String correctedSign();

    @Message
    String reversalSign();

    @Message
    String corrects();

    @Message
    String correctedBy();

    @Message
    String state();

    @Message
    String acts();

    @Message
    String toBudget();

    @Message
    String toTransactions();

    @Message
    String totalsTitle();

    @Message
    String totalsLead();

    @Message
    String otherTypes();

    @Message
    String allSectors();

    @Message
    String behindLead();

    @Message
    String stateRate();

    @Message
    String rateHelp();

    @Message
    String rateFrom();

    @Message
    String rateTo();

    @Message
    String rateValue();

    @Message
    String rateValueHint();

    @Message
    String rateDay();

    @Message
    String rateSource();

    @Message
    String rateSourceHint();

    @Message
    String converted(String currency);

    @Message
    String convertedHelp();

    @Message
    String leftOut();
}
