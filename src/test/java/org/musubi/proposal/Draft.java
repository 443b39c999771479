package org.musubi.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.musubi.support.Browser;
import org.musubi.support.Page;

/** What a test types into the form: complete unless said otherwise. */
final class Draft {

    private final Map<String, String> fields = new LinkedHashMap<>();
    private List<String> parties = List.of("company-jp", "IMPLEMENTING", "company-in", "IMPLEMENTING");

    private Draft() {}

    static Draft called(String titleEn) {
        return new Draft()
                .with("titleJa", "共同育成 " + titleEn)
                .with("titleEn", titleEn)
                .with("summaryJa", "半導体人材を共同で育成する。")
                .with("summaryEn", "Train semiconductor engineers together.")
                .with("sector", Plan.SECTOR)
                .with("kind", "BILATERAL")
                .with("label", "AMBER")
                .with("once", UUID.randomUUID().toString());
    }

    Draft with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Draft without(String field) {
        fields.remove(field);
        return this;
    }

    /** Organisations and roles in turn. */
    Draft by(String... organisationsAndRoles) {
        parties = List.of(organisationsAndRoles);
        return this;
    }

    String[] fields() {
        Stream<String> texts = fields.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue()));
        Stream<String> rows = Stream.iterate(0, i -> i < parties.size(), i -> i + 2)
                .flatMap(i -> Stream.of("organisation", parties.get(i), "role", parties.get(i + 1)));
        return Stream.concat(texts, rows).toArray(String[]::new);
    }

    Page sentBy(Browser browser) {
        return browser.post("/proposals", fields());
    }

    /** Saves the draft and returns its address. */
    String savedBy(Browser browser) {
        Page page = sentBy(browser);
        if (page.status() != 200 || !page.path().matches("/proposals/[0-9a-f-]{36}")) {
            throw new AssertionError("not saved: " + page.status() + " " + page.path() + " " + page.text());
        }
        return page.path();
    }
}
