package org.musubi.finance;

import io.quarkus.qute.TemplateEnum;

/** What kind of movement of money it is: the IATI code list TransactionType (2.03). */
@TemplateEnum
public enum TransactionType {
    INCOMING_FUNDS(1),
    OUTGOING_COMMITMENT(2),
    DISBURSEMENT(3),
    EXPENDITURE(4),
    INTEREST_PAYMENT(5),
    LOAN_REPAYMENT(6),
    REIMBURSEMENT(7),
    EQUITY_PURCHASE(8),
    EQUITY_SALE(9),
    CREDIT_GUARANTEE(10),
    INCOMING_COMMITMENT(11),
    OUTGOING_PLEDGE(12),
    INCOMING_PLEDGE(13);

    private final int code;

    TransactionType(int code) {
        this.code = code;
    }

    /** The code of the IATI list. */
    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that the list does not have */
    public static TransactionType coded(int code) {
        for (TransactionType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new IllegalArgumentException("no transaction type " + code);
    }
}
