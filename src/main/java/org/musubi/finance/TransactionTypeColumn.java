package org.musubi.finance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the type as its IATI code. */
@Converter(autoApply = true)
public class TransactionTypeColumn implements AttributeConverter<TransactionType, Integer> {

    @Override
    public Integer convertToDatabaseColumn(TransactionType type) {
        return type == null ? null : type.code();
    }

    @Override
    public TransactionType convertToEntityAttribute(Integer code) {
        return code == null ? null : TransactionType.coded(code);
    }
}
