package org.musubi.file;

/** What a scanner says about a file; the virus has a name only where one was found. */
record Scan(Verdict verdict, String virus) {

    enum Verdict {
        NOT_ASKED,
        CLEAN,
        INFECTED,
        UNAVAILABLE
    }

    static Scan of(Verdict verdict) {
        return new Scan(verdict, null);
    }

    /** Reads an answer of clamd, such as {@code stream: OK} or {@code stream: Eicar FOUND}; anything else is no answer. */
    static Scan answered(String answer) {
        if (answer.equals("stream: OK")) {
            return of(Verdict.CLEAN);
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return new Scan(
                    Verdict.INFECTED, answer.substring("stream: ".length(), answer.length() - " FOUND".length()));
        }
        return of(Verdict.UNAVAILABLE);
    }
}
