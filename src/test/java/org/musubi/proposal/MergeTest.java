package org.musubi.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Three wordings of one field: where they meet and where somebody has to choose. */
class MergeTest {

    @Test
    void what_only_the_amendment_changed_is_taken_from_it() {
        Merge merge = new Merge(Field.TITLE_EN, "20 sites", "24 sites", "20 sites");
        assertEquals("24 sites", merge.proposed());
        assertFalse(merge.isConflict());
    }

    @Test
    void what_only_the_proposal_changed_stays() {
        Merge merge = new Merge(Field.TITLE_EN, "20 sites", "20 sites", "30 sites");
        assertEquals("30 sites", merge.proposed());
        assertFalse(merge.isConflict());
        assertFalse(merge.isAmended());
    }

    @Test
    void the_same_change_on_both_sides_is_no_conflict() {
        assertFalse(new Merge(Field.TITLE_JA, "20か所", "24か所", "24か所").isConflict());
    }

    @Test
    void two_different_changes_are_a_conflict() {
        Merge merge = new Merge(Field.TITLE_JA, "20か所", "24か所", "30か所");
        assertTrue(merge.isConflict());
        assertEquals("24か所", merge.proposed());
    }

    @Test
    void line_ends_of_browsers_are_no_change() {
        assertEquals(Merge.plain("a\r\nb"), Merge.plain("a\nb "));
    }
}
