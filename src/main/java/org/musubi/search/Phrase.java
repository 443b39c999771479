package org.musubi.search;

import java.util.List;
import java.util.stream.Collectors;

/** Lexemes that stand beside each other in a text. A lexeme that ends with a star stands for all that begin so. */
record Phrase(List<String> lexemes) {

    static final String ANY = "*";

    /** As PostgreSQL writes it in a tsquery. */
    String tsquery() {
        return lexemes.stream().map(Phrase::quoted).collect(Collectors.joining(" <-> "));
    }

    /** Each lexeme for itself. */
    List<Phrase> pieces() {
        return lexemes.stream().map(one -> new Phrase(List.of(one))).toList();
    }

    static boolean matches(String asked, String found) {
        return asked.endsWith(ANY) ? found.startsWith(asked.substring(0, asked.length() - 1)) : found.equals(asked);
    }

    private static String quoted(String lexeme) {
        boolean any = lexeme.endsWith(ANY);
        String plain = any ? lexeme.substring(0, lexeme.length() - 1) : lexeme;
        return Vector.quoted(plain) + (any ? ":*" : "");
    }
}
