package org.musubi.plan;

import io.quarkus.qute.TemplateEnum;

/** What sort of paper a source document is. */
@TemplateEnum
public enum DocumentKind {
    FACT_SHEET,
    JOINT_DECLARATION,
    ACTION_PLAN
}
