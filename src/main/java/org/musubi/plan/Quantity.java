package org.musubi.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A figure that a commitment states, with its unit or currency and its qualifier ("up to", "more than"). */
@Entity
public class Quantity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private String measure;
    private BigDecimal value;
    private String unit;
    private String qualifier;

    protected Quantity() {}

    Quantity(Commitment commitment, String measure, BigDecimal value, String unit, String qualifier) {
        this.commitment = commitment;
        this.measure = measure;
        this.value = value;
        this.unit = unit;
        this.qualifier = qualifier;
    }

    public UUID getId() {
        return id;
    }

    public String getMeasure() {
        return measure;
    }

    public BigDecimal getValue() {
        return value;
    }

    /** Unit of measure or ISO 4217 currency; null for a plain count. */
    public String getUnit() {
        return unit;
    }

    /** Whether the unit is a currency. */
    public boolean isMoney() {
        return unit != null && unit.matches("[A-Z]{3}");
    }

    public String getQualifier() {
        return qualifier;
    }
}
