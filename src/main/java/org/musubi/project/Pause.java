package org.musubi.project;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;
import org.musubi.history.Fact;
import org.musubi.people.Member;
import org.musubi.web.Notice;

/** The two ends of a pause: stopping a project for a while, and going on. */
@TemplateEnum
public enum Pause {
    SUSPENSION,
    RESUMPTION;

    /** The one that an address names; empty for anything else. */
    static Optional<Pause> at(String address) {
        return Arrays.stream(values())
                .filter(pause -> pause.getAddress().equals(address))
                .findFirst();
    }

    boolean possibleFor(Project project, Member member) {
        ProjectRights rights = project.getRights();
        return this == SUSPENSION ? rights.suspendableBy(member) : rights.resumableBy(member);
    }

    Fact begin(Project project, String reason, Member by) {
        return this == SUSPENSION ? project.suspend(reason, by) : project.resume(reason, by);
    }

    Notice said() {
        return this == SUSPENSION ? Notice.SUSPENDED : Notice.RESUMED;
    }

    public String getAddress() {
        return name().toLowerCase();
    }
}
