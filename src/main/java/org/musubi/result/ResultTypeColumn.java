package org.musubi.result;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the type as its IATI code. */
@Converter(autoApply = true)
public class ResultTypeColumn implements AttributeConverter<ResultType, Integer> {

    @Override
    public Integer convertToDatabaseColumn(ResultType type) {
        return type == null ? null : type.code();
    }

    @Override
    public ResultType convertToEntityAttribute(Integer code) {
        return code == null ? null : ResultType.coded(code);
    }
}
