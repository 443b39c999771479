package org.musubi.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.text.Bilingual;

/** A heading of the plan; five of them are the priority sectors. */
@Entity
public class Sector {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String code;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private Bilingual name;

    private boolean priority;
    private int position;

    protected Sector() {}

    Sector(String code, Bilingual name, boolean priority, int position) {
        this.code = code;
        this.name = name;
        this.priority = priority;
        this.position = position;
    }

    void describe(Bilingual newName, boolean isPriority, int newPosition) {
        name = newName;
        priority = isPriority;
        position = newPosition;
    }

    public String getPath() {
        return "/sectors/" + code;
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public Bilingual getName() {
        return name;
    }

    public boolean isPriority() {
        return priority;
    }

    public int getPosition() {
        return position;
    }
}
