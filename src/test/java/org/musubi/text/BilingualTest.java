package org.musubi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BilingualTest {

    @Test
    void a_missing_language_is_shown_in_the_other_one_and_said_to_be_missing() {
        Bilingual title = Bilingual.of("レアアース精製", " ");
        assertTrue(title.missing(Language.EN));
        assertEquals("レアアース精製", title.in(Language.EN));
        assertEquals(Language.JA, title.shownIn(Language.EN));
        assertFalse(title.complete());
    }

    @Test
    void a_change_of_one_language_makes_the_other_stale() {
        Bilingual changed = Bilingual.of("旧", "old").revised("新", "old");
        assertTrue(changed.stale(Language.EN));
        assertFalse(changed.stale(Language.JA));
        assertEquals(TextState.HUMAN, changed.state(Language.EN));
    }

    @Test
    void a_stale_language_stays_stale_until_it_changes_too() {
        Bilingual changed = Bilingual.of("一", "one").revised("二", "one").revised("三", "one");
        assertTrue(changed.stale(Language.EN));
        assertFalse(changed.revised("三", "three").stale(Language.EN));
    }

    @Test
    void a_translation_added_later_is_not_stale() {
        assertFalse(Bilingual.of("一", null).revised("一", "one").stale(Language.EN));
        assertFalse(Bilingual.of("一", null).revised("一", "one").stale(Language.JA));
    }

    @Test
    void text_cannot_move_between_the_parts_of_a_hash() {
        assertNotEquals(Digest.of("ab", "c"), Digest.of("a", "bc"));
        assertEquals(Digest.of("a", null), Digest.of("a", ""));
    }
}
