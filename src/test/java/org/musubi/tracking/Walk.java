package org.musubi.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.musubi.support.Page;

/** Steps that the tests of this room share. */
final class Walk {

    private Walk() {}

    static Page sound(Page page, int status) {
        assertEquals(status, page.status(), page::text);
        assertFalse(page.body().contains("NOT_FOUND"), page::body);
        assertEquals(1, page.document().select("h1").size());
        return page;
    }

    /** The value of the first field of that name. */
    static String value(Page page, String name) {
        return page.document().selectFirst("main input[name=" + name + "]").val();
    }
}
