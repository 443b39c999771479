package org.musubi.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.musubi.split.BlockKind;
import org.musubi.split.Format;
import org.musubi.split.Split;
import org.musubi.split.Splitter;
import org.musubi.text.Language;

class ContentsTest {

    private static final Split JA = Splitter.split("灯台\n● 一を行う。\n● 二を行う。\n", Format.PLAIN);

    @Test
    void the_two_languages_stand_side_by_side_by_their_numbers() {
        Split en = Splitter.split("Lighthouse\n● We do one.\n● We do two.\n", Format.PLAIN);
        Contents contents = Contents.of(JA, en, Language.JA);
        assertTrue(contents.isEven());
        assertEquals(List.of("h1", "1", "2"), numbers(contents));
        assertEquals("We do two.", contents.rows().get(2).en());
        assertEquals("●", contents.rows().get(2).markerEn());
        assertEquals(2, contents.getItems());
    }

    @Test
    void what_only_one_language_has_is_told_and_stands_where_it_stands_there() {
        Split en = Splitter.split("Lighthouse\nWe met.\n● We do one.\n● We do two.\n● We do three.\n", Format.PLAIN);
        Contents contents = Contents.of(JA, en, Language.JA);
        assertEquals(List.of("h1", "p1", "1", "2", "3"), numbers(contents));
        assertEquals(
                List.of("p1", "3"),
                contents.differences().stream().map(Contents.Difference::number).toList());
        assertEquals(Language.JA, contents.differences().get(0).missing());
    }

    @Test
    void an_item_that_is_a_sub_item_in_the_other_language_is_told() {
        Split en = Splitter.split("Lighthouse\n● We do one.\n● We do two.\n", Format.PLAIN)
                .as(2, BlockKind.SUB_ITEM);
        Contents contents = Contents.of(JA, en, Language.JA);
        assertEquals(BlockKind.ITEM, contents.rows().get(2).kind());
        assertEquals(1, contents.differences().size());
    }

    @Test
    void one_language_alone_differs_from_nothing() {
        assertTrue(Contents.of(JA, null, Language.EN).isEven());
        assertEquals(3, Contents.of(JA, null, Language.EN).rows().size());
    }

    private static List<String> numbers(Contents contents) {
        return contents.rows().stream().map(Contents.Row::number).toList();
    }
}
