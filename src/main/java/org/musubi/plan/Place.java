package org.musubi.plan;

import jakarta.persistence.Entity;
import org.musubi.text.Bilingual;

/** A place that commitments and projects name, by its ISO 3166-2 code. */
@Entity
public class Place extends Named {

    protected Place() {}

    Place(String code, Bilingual name) {
        super(code, name);
    }
}
