package org.musubi.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of the next page of a list. */
@TemplateExtension
final class Onward {

    private static final String AFTER = "after=";

    private Onward() {}

    /** This address with its filters, going on behind the given key. */
    static String onward(Here here, UUID after) {
        String address = here.getAddress();
        int question = address.indexOf('?');
        Stream<String> filters = question < 0
                ? Stream.empty()
                : Arrays.stream(address.substring(question + 1).split("&")).filter(part -> !part.startsWith(AFTER));
        return here.getPath()
                + Stream.concat(filters, Stream.of(AFTER + after)).collect(Collectors.joining("&", "?", ""));
    }
}
