package org.musubi.project;

import org.musubi.people.Side;

/** How one side sees a project: its health and the newest report behind it, which is null where there is none. */
public record SideView(Side side, Health health, StatusReport report) {}
