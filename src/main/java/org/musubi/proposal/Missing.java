package org.musubi.proposal;

import org.musubi.web.Problem;

/** Something that keeps a draft from being submitted, and the step in which to mend it. */
public record Missing(Part part, String field, Problem problem, String proposalPath) {

    /** The address of the field, or of its step. */
    public String getPath() {
        String step = proposalPath + "/steps/" + part.getAddress();
        return field.equals(part.getAddress()) ? step : step + "#" + field;
    }
}
