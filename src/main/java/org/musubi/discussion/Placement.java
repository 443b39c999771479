package org.musubi.discussion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Where a comment stands in its thread. Keys in plain order give the thread in reading order: a reply's key begins with
 * that of what it answers, and time decides among neighbours.
 */
record Placement(int depth, String key) {

    /** Levels count from 0; a reply to the last level stays on it. */
    static final int DEEPEST = 3;

    static Placement first(Instant at) {
        return new Placement(0, segment(at));
    }

    Placement under(Instant at) {
        return new Placement(depth + 1, key + "." + segment(at));
    }

    boolean isDeepest() {
        return depth == DEEPEST;
    }

    private static String segment(Instant at) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return "%014x%04x".formatted(micros, ThreadLocalRandom.current().nextInt(0x10000));
    }
}
