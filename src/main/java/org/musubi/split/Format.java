package org.musubi.split;

import io.quarkus.qute.TemplateEnum;

/** How an uploaded text is written. */
@TemplateEnum
public enum Format {
    /** Plain text as it was published, with its hard line ends. */
    PLAIN,
    /** Markdown: marks say what is a heading or an item, a blank line ends a paragraph. */
    MARKDOWN
}
