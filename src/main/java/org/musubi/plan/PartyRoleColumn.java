package org.musubi.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the role as its IATI code. */
@Converter(autoApply = true)
public class PartyRoleColumn implements AttributeConverter<PartyRole, Integer> {

    @Override
    public Integer convertToDatabaseColumn(PartyRole role) {
        return role == null ? null : role.code();
    }

    @Override
    public PartyRole convertToEntityAttribute(Integer code) {
        return code == null ? null : PartyRole.coded(code);
    }
}
