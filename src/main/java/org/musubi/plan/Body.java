package org.musubi.plan;

import jakarta.persistence.Entity;
import org.musubi.text.Bilingual;

/** A standing dialogue or committee of the two sides, with numbered sessions. */
@Entity
public class Body extends Named {

    protected Body() {}

    Body(String code, Bilingual name) {
        super(code, name);
    }
}
