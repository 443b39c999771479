package org.musubi.proposal;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A note as typed. */
public record NoteForm(@RestForm String circle, @RestForm String parent, @RestForm String body, @RestForm String once) {

    static final int BODY = 10_000;

    static NoteForm empty() {
        return new NoteForm("", "", "", "");
    }

    Problems problems() {
        return new Problems()
                .when(words().isEmpty(), getField(), Problem.REQUIRED)
                .atMost(BODY, body, getField());
    }

    String words() {
        return ProposalForm.clean(body);
    }

    /** The name under which its field is found on the page. */
    public String getField() {
        return fieldOf(circle, parent);
    }

    /** The same for any form of the page. */
    public String fieldOf(String aCircle, String aParent) {
        return "note-" + aCircle + (aParent == null || aParent.isEmpty() ? "" : "-" + aParent);
    }

    /** What was typed into this form, to be shown again. */
    public String bodyIn(String field) {
        return getField().equals(field) ? body : "";
    }

    public boolean isIn(String field) {
        return getField().equals(field);
    }

    /** A key for a form that acts once. */
    public String getNewKey() {
        return UUID.randomUUID().toString();
    }
}
