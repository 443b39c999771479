package org.musubi.project;

import java.util.List;
import java.util.stream.Stream;

/** Which milestones wait for which, as far as a reader may see both. */
public record Order(List<Precedence> links) {

    /** What the milestone waits for. */
    public List<Precedence> before(Milestone milestone) {
        return links.stream()
                .filter(link -> link.getFollower().getId().equals(milestone.getId()))
                .toList();
    }

    Order and(Order other) {
        return new Order(Stream.concat(links.stream(), other.links.stream()).toList());
    }

    /** What waits for the milestone. */
    public List<Precedence> after(Milestone milestone) {
        return links.stream()
                .filter(link -> link.getPredecessor().getId().equals(milestone.getId()))
                .toList();
    }
}
