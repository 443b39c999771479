package org.musubi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void emphasis_and_links_are_shown() {
        String html = Markdown.markdown("**強調** [METI](https://example.org/)").getValue();
        assertTrue(html.contains("<strong>強調</strong>"), html);
        assertTrue(html.contains("href=\"https://example.org/\""), html);
        assertTrue(html.contains("nofollow"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href='https://x' onclick='alert(1)'>x</a>",
                "![x](https://example.org/pixel.png)"
            })
    void nothing_that_runs_or_loads_survives(String typed) {
        String html = Markdown.markdown(typed).getValue();
        assertFalse(html.matches("(?s).*<(script|img|iframe|style|form)\\b.*"), html);
        assertFalse(html.matches("(?s).*<[^>]*\\son\\w+=.*"), html);
        assertFalse(html.matches("(?s).*href=\"(javascript|data):.*"), html);
    }

    @Test
    void headings_of_a_text_never_become_headings_of_the_page() {
        assertEquals("<h3>題</h3>\n", Markdown.markdown("# 題").getValue());
    }
}
