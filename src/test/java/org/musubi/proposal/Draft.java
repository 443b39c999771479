package org.musubi.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.musubi.support.Browser;
import org.musubi.support.Page;

/** What a test types into the steps: complete unless said otherwise. */
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
                .with("label", "AMBER");
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

    /** What is typed into one step. */
    String[] fields(Part part) {
        Stream<String> texts = fields.entrySet().stream()
                .filter(field -> part.holds(field.getKey()))
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()));
        Stream<String> rows = part == Part.WHO
                ? Stream.iterate(0, i -> i < parties.size(), i -> i + 2)
                        .flatMap(i -> Stream.of("organisation", parties.get(i), "role", parties.get(i + 1)))
                : Stream.empty();
        return Stream.concat(texts, rows).toArray(String[]::new);
    }

    /** Begins a draft in which nothing is written. */
    static String begunBy(Browser browser) {
        Page page = browser.post("/proposals", "once", UUID.randomUUID().toString());
        if (!page.path().endsWith("/steps/what")) {
            throw new AssertionError("not begun: " + page.status() + " " + page.path() + " " + page.text());
        }
        return page.path().replace("/steps/what", "");
    }

    /** Sends a step under a number. */
    Page sentTo(Browser browser, String path, Part part, String sequence, String go) {
        Stream<String> sent = Stream.concat(Stream.of("sequence", sequence, "go", go), Stream.of(fields(part)));
        return browser.post(path + "/steps/" + part.getAddress(), sent.toArray(String[]::new));
    }

    /** Opens a step and saves it with what this draft says. */
    Page savedTo(Browser browser, String path, Part part) {
        return sentTo(browser, path, part, sequence(browser.get(path + "/steps/" + part.getAddress())), "next");
    }

    /** Sends all steps of a new draft in turn, up to one that is refused. */
    Page sentBy(Browser browser) {
        String path = begunBy(browser);
        Page page = browser.page();
        for (Part part : Part.values()) {
            if (part.isWritten() && page.status() == 200) {
                page = sentTo(browser, path, part, "1", "next");
            }
        }
        return page;
    }

    /** Saves a new draft and returns its address. */
    String savedBy(Browser browser) {
        Page page = sentBy(browser);
        if (page.status() != 200 || !page.path().endsWith("/steps/preview")) {
            throw new AssertionError("not saved: " + page.status() + " " + page.path() + " " + page.text());
        }
        return page.path().replace("/steps/preview", "");
    }

    static String sequence(Page page) {
        return page.document().selectFirst("input[name=sequence]").val();
    }
}
