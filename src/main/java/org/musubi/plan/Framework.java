package org.musubi.plan;

import jakarta.persistence.Entity;
import org.musubi.text.Bilingual;

/** An international framework in which the two sides work together. */
@Entity
public class Framework extends Named {

    protected Framework() {}

    Framework(String code, Bilingual name) {
        super(code, name);
    }
}
