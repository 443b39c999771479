package org.musubi.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.musubi.finding.Findings;

/** Nothing that has a page of its own is forgotten by the search. */
@QuarkusTest
class FindingsTest {

    /** With the reason why they are not found. */
    private static final Set<String> NOT_FOUND = Set.of(
            // Names of people are for those who meet them in what they do.
            "Person",
            // What administrators prepare; it is found once it is published, paragraph by paragraph.
            "Draft",
            // The queue of moderators; what was reported is found while it is shown.
            "ReviewItem",
            // The calendar's word about an obligation, which is found.
            "Reminder",
            // The search itself.
            "SynonymGroup");

    @Inject
    @Any
    Instance<Findings<?>> rooms;

    @Test
    void everything_that_history_tells_of_is_found_or_left_out_for_a_reason() {
        Set<String> found =
                rooms.stream().map(room -> room.type().getSimpleName()).collect(Collectors.toSet());
        Set<String> forgotten = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.musubi")) {
            boolean subject = type.isAnnotatedWith(Entity.class)
                    && type.getMethods().stream()
                            .anyMatch(method -> method.getName().equals("subject")
                                    && method.getRawParameterTypes().isEmpty());
            if (subject && !found.contains(type.getSimpleName()) && !NOT_FOUND.contains(type.getSimpleName())) {
                forgotten.add(type.getSimpleName());
            }
        }
        assertEquals(Set.of(), forgotten);
    }
}
