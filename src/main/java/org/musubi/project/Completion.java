package org.musubi.project;

import io.quarkus.qute.TemplateEnum;

/** How far a side holds a project to be done: the completion scale of the Open Government Partnership, least first. */
@TemplateEnum
public enum Completion {
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE
}
