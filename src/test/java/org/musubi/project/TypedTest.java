package org.musubi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void a_day_has_a_year_of_four_digits() {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 31)), Typed.day(" 2026-03-31 "));
        for (String wrong : new String[] {"", "soon", "2026-02-30", "31-03-2026", "+999999999-01-01", "２０２６-03-31"}) {
            assertEquals(Optional.empty(), Typed.day(wrong), wrong);
        }
    }

    @Test
    void a_period_is_a_month_or_a_day() {
        assertTrue(Typed.isPeriod("2026-03"));
        assertTrue(Typed.isPeriod("2026-03-31"));
        for (String wrong : new String[] {"", "2026", "2026-13", "+999999999-01", "spring"}) {
            assertFalse(Typed.isPeriod(wrong), wrong);
        }
    }

    @Test
    void only_secure_addresses_of_the_web_are_evidence() {
        assertTrue(Typed.isSecureAddress("https://example.org/a?b=c"));
        for (String wrong :
                new String[] {"http://example.org", "javascript:alert(1)", "https:", "https://", "//example.org", "a b"
                }) {
            assertFalse(Typed.isSecureAddress(wrong), wrong);
        }
    }

    @Test
    void what_the_database_cannot_keep_is_left_out() {
        assertEquals("ab", Typed.text("a\u0000b"));
        assertEquals("", Typed.text(null));
    }
}
