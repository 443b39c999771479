package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void a_changed_word_is_marked_on_both_sides() {
        var change = Comparison.change(Field.SUMMARY_EN, "At 20 sites now", "At 24 sites now");
        assertEquals("At <del>20</del> sites now", change.before().getValue());
        assertEquals("At <ins>24</ins> sites now", change.after().getValue());
    }

    @Test
    void japanese_is_compared_by_word_without_spaces() {
        var change = Comparison.change(Field.TITLE_JA, "20か所で実施する", "24か所で実施する");
        assertEquals("<del>20</del>", change.before().getValue().substring(0, 13));
    }

    @Test
    void what_people_typed_never_becomes_markup() {
        var change = Comparison.change(Field.TITLE_EN, "", "<script>alert(\"1\")</script>");
        assertEquals(
                "<ins>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</ins>",
                change.after().getValue());
        assertEquals("", change.before().getValue());
    }

    @Test
    void a_long_text_is_compared_by_line() {
        String line = "x".repeat(5_000);
        var change = Comparison.change(Field.SUMMARY_EN, line + "\nold", line + "\nnew");
        assertEquals(line + "<br><del>old</del>", change.before().getValue());
    }
}
