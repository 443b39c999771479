package org.musubi.overview;

import org.musubi.plan.Strength;
import org.musubi.project.Health;
import org.musubi.project.LifeCycle;

/**
 * A number on a page with the address of exactly the list that it counts.
 *
 * @param value name of the constant that is counted
 */
public record Figure(String value, long count, String path) {

    public LifeCycle life() {
        return LifeCycle.valueOf(value);
    }

    public Health health() {
        return Health.valueOf(value);
    }

    public Strength strength() {
        return Strength.valueOf(value);
    }

    public Course course() {
        return Course.valueOf(value);
    }

    /** The filling of its piece in a chart; every filling has a pattern of its own, and so differs without colour. */
    public String tone() {
        return tone(value);
    }

    static String tone(String value) {
        return switch (value) {
            case "ON_TRACK", "CLOSED", "CONFIRMED", "DONE" -> "good";
            case "AT_RISK", "SUSPENDED", "CONTESTED", "PRIVATE_ACTION" -> "care";
            case "OFF_TRACK", "CANCELLED", "LATE" -> "bad";
            case "IMPLEMENTATION", "CLAIMED", "WILL_DO" -> "active";
            case "FINALISATION", "CONTINUING" -> "own";
            default -> "quiet";
        };
    }
}
