package org.musubi.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.instrument.Instruments;
import org.musubi.instrument.Obligations;
import org.musubi.people.Member;
import org.musubi.plan.Commitments;
import org.musubi.project.Projects;

/** Looks up what somebody refers to by address, number or code, among what he or she may read. */
@ApplicationScoped
class Referred {

    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    Projects projects;

    @Inject
    Commitments commitments;

    @Inject
    Instruments instruments;

    @Inject
    Obligations obligations;

    Links of(AgendaForm form, Member me) {
        return new Links(
                keyed(form.project(), key -> projects.visibleTo(me, key)),
                coded(form.commitment(), commitments::referredTo),
                coded(form.instrument(), code -> instruments.visibleTo(me, code)),
                keyed(form.obligation(), key -> obligations.visibleTo(me, key)));
    }

    private static <T> T keyed(String typed, Function<UUID, Optional<T>> find) {
        Matcher key = KEY.matcher(typed);
        return key.find() ? find.apply(UUID.fromString(key.group())).orElse(null) : null;
    }

    /** The last part of an address, or the code alone. */
    private static <T> T coded(String typed, Function<String, Optional<T>> find) {
        return typed.isEmpty()
                ? null
                : find.apply(typed.substring(typed.lastIndexOf('/') + 1)).orElse(null);
    }
}
