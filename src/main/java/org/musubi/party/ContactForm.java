package org.musubi.party;

import org.jboss.resteasy.reactive.RestForm;
import org.musubi.project.Typed;
import org.musubi.web.Problems;

/** The contact post of a party, as typed; empty takes it back. */
record ContactForm(@RestForm String contactPost, @RestForm Integer version) {

    ContactForm {
        contactPost = Typed.text(contactPost);
    }

    Problems problems() {
        return new Problems().atMost(Fields.POST_LIMIT, contactPost, "contactPost");
    }
}
