package org.musubi.source;

import io.quarkus.qute.TemplateEnum;

/** What a draft becomes. */
@TemplateEnum
public enum Purpose {
    /** The next document of the series. */
    DOCUMENT,
    /** A new edition of a document, which replaces the present one. */
    EDITION,
    /** The other language of the present edition. */
    LANGUAGE;

    /** Where a new draft is sent to; the edition is null for a new document. */
    public String path(Edition edition) {
        String path = "/administration/documents?purpose=" + this;
        return edition == null
                ? path
                : path + "&document=" + edition.getDocument().getCode();
    }
}
