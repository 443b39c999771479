package org.musubi.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of a sum that the database keeps about the projects of a sector, for one circle of readers or one holder. */
@Entity
@Immutable
@Table(name = "tally")
public class TallyLine {

    @Id
    private Long id;

    private String measure;
    private UUID sectorId;
    private String value;
    private String circle;
    private UUID holder;
    private long n;

    protected TallyLine() {}
}
