package org.musubi.overview;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** By how much a public figure changed on a day. */
@Entity
@Immutable
public class TallyDay {

    @Id
    private Long id;

    private LocalDate day;
    private String measure;
    private UUID sectorId;
    private String value;
    private long n;

    protected TallyDay() {}
}
