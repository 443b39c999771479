package org.musubi.web;

import io.quarkus.arc.Arc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** What was typed into the form of this request, for giving it back. */
public final class TypedFields {

    private TypedFields() {}

    /** Names and values in their order, without the CSRF token and without files; empty if no form was read. */
    public static Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        FormData form = context == null ? null : context.getFormData();
        if (form != null && Arc.container().requestContext().isActive()) {
            for (String name : form) {
                for (FormValue value : form.get(name)) {
                    if (!value.isFileItem() && isTyped(name)) {
                        fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value.getValue());
                    }
                }
            }
        }
        return fields;
    }

    static boolean isTyped(String name) {
        return !name.equals("csrf-token") && !name.equals("version") && !name.equals("once");
    }
}
