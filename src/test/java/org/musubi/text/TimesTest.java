package org.musubi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimesTest {

    @Test
    void an_instant_is_told_in_the_time_of_both_countries_the_readers_first() {
        Instant noon = Instant.parse("2026-11-25T05:00:00Z");
        assertEquals("2026年11月25日 14:00 JST・10:30 IST", Times.when(noon, Language.JA));
        assertEquals("25 November 2026 10:30 IST · 14:00 JST", Times.when(noon, Language.EN));
    }

    @Test
    void the_second_date_is_told_where_it_differs() {
        Instant night = Instant.parse("2026-11-25T16:00:00Z");
        assertEquals("2026年11月26日 01:00 JST・2026年11月25日 21:30 IST", Times.when(night, Language.JA));
        assertEquals("25 November 2026 21:30 IST · 26 November 2026 01:00 JST", Times.when(night, Language.EN));
    }

    @Test
    void a_stated_date_is_as_exact_as_its_source() {
        assertEquals("2025年", Times.stated("2025", Language.JA));
        assertEquals("2025", Times.stated("2025", Language.EN));
        assertEquals("2025年8月", Times.stated("2025-08", Language.JA));
        assertEquals("August 2025", Times.stated("2025-08", Language.EN));
        assertEquals("29 August 2025", Times.stated("2025-08-29", Language.EN));
        assertEquals("2027年3月31日", Times.day(LocalDate.of(2027, 3, 31), Language.JA));
    }
}
