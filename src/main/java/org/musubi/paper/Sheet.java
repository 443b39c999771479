package org.musubi.paper;

import io.quarkus.qute.TemplateInstance;
import org.musubi.text.Language;

/**
 * A page of a template, to be printed in one language. Its template includes {@code paper/sheet}, which gives every
 * printed page its mark and its foot.
 */
public record Sheet(TemplateInstance page, Language language) {

    String html() {
        return page.setAttribute("locale", language.tag()).render();
    }
}
