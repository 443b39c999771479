package org.musubi.finance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.musubi.people.Audience;
import org.musubi.project.Project;

/** What the bookings of a project with the same readers come to. The database keeps it where the bookings change. */
@Entity
@Immutable
@Table(name = "money_sum")
public class Tally {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Project project;

    @ManyToOne(fetch = FetchType.LAZY)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    private int fiscalYear;

    // Null stands for what is planned.
    private TransactionType type;

    private BigDecimal sum;
    private long count;

    protected Tally() {}
}
