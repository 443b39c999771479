package org.musubi.overview;

import io.quarkus.qute.TemplateEnum;
import java.util.List;
import java.util.stream.Stream;
import org.musubi.plan.Strength;
import org.musubi.project.Health;
import org.musubi.project.LifeCycle;

/** What is counted, with the values it is counted by in the order of their chart. */
@TemplateEnum
public enum Measure {
    LIFE("/projects", "life", LifeCycle.values()),
    HEALTH_JP("/projects", "healthJp", Health.values()),
    HEALTH_IN("/projects", "healthIn", Health.values()),
    HEALTH_JOINT("/projects", "healthJoint", Health.values()),
    MILESTONE("/milestones", "course", Course.values()),
    STRENGTH("/plan", "strength", Strength.values());

    private final String list;
    private final String parameter;
    private final List<String> values;

    Measure(String list, String parameter, Enum<?>[] values) {
        this.list = list;
        this.parameter = parameter;
        this.values = Stream.of(values).map(Enum::name).toList();
    }

    /** The address of the list that holds what is counted. */
    String list() {
        return list;
    }

    /** The parameter that narrows the list to one value. */
    String parameter() {
        return parameter;
    }

    /** Names of the constants. */
    List<String> constants() {
        return values;
    }
}
