package org.musubi.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.text.Bilingual;

/** A standing dialogue or committee of the two sides, with numbered sessions. */
@Entity
public class Body {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String code;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private Bilingual name;

    protected Body() {}

    Body(String code, Bilingual name) {
        this.code = code;
        this.name = name;
    }

    void call(Bilingual newName) {
        name = newName;
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
}
