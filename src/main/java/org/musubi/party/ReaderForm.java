package org.musubi.party;

import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Typed;

/** A person to be named or removed, by key. */
record ReaderForm(@RestForm String person, @RestForm Integer version) {

    ReaderForm {
        person = Typed.text(person);
    }
}
