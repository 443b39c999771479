package org.musubi.result;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the measure as its IATI code. */
@Converter(autoApply = true)
public class MeasureColumn implements AttributeConverter<Measure, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Measure measure) {
        return measure == null ? null : measure.code();
    }

    @Override
    public Measure convertToEntityAttribute(Integer code) {
        return code == null ? null : Measure.coded(code);
    }
}
