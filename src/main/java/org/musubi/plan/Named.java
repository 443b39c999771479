package org.musubi.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.text.Bilingual;

/** Something that the plan calls by a code and a name in both languages. */
@MappedSuperclass
public abstract class Named {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String code;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private Bilingual name;

    protected Named() {}

    Named(String code, Bilingual name) {
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
