package org.musubi.plan;

import org.musubi.text.Bilingual;

/** Things of the plan for tests without a database. */
public final class Made {

    private Made() {}

    public static Body body(String code) {
        return new Body(code, Bilingual.of(code, code));
    }
}
