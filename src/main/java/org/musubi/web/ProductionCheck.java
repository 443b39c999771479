package org.musubi.web;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.ConfigProvider;

/** Ends a production portal that lacks a setting or runs with published ones, before it opens the database or a port. */
@ApplicationScoped
@IfBuildProfile("prod")
class ProductionCheck {

    void onStart(@Observes @Initialized(ApplicationScoped.class) Object container) {
        var config = ConfigProvider.getConfig();
        var problems = new ProductionSettings(name -> config.getOptionalValue(name, String.class)).problems();
        if (!problems.isEmpty()) {
            problems.forEach(problem -> System.err.println("The portal does not start: " + problem));
            // An exception this early would bury the lines in two stack traces.
            System.exit(1);
        }
    }
}
