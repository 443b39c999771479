package org.musubi.finance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the status as its IATI code. */
@Converter(autoApply = true)
public class BudgetStatusColumn implements AttributeConverter<BudgetStatus, Integer> {

    @Override
    public Integer convertToDatabaseColumn(BudgetStatus status) {
        return status == null ? null : status.code();
    }

    @Override
    public BudgetStatus convertToEntityAttribute(Integer code) {
        return code == null ? null : BudgetStatus.coded(code);
    }
}
