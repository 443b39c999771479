package org.musubi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The floors of the house, and rules that cannot be forgotten. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.musubi");

    /** The floors from the ground up, with their rooms; a room imports from lower floors alone, nothing beside or above it. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("text", "chart"),
            List.of("web", "history", "paper", "finding"),
            List.of("file", "split"),
            List.of("people"),
            List.of("plan", "discussion"),
            List.of("project"),
            List.of("source"),
            List.of("instrument"),
            List.of("dialogue"),
            List.of("tracking", "party", "result", "finance"),
            List.of("proposal", "overview"),
            List.of("moderation", "notification"),
            List.of("audit", "search"));

    static Stream<String> rooms() {
        return FLOORS.stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_imports_nothing_beside_or_above_it(String room) {
        String[] closed = FLOORS.stream()
                .dropWhile(floor -> !floor.contains(room))
                .flatMap(List::stream)
                .filter(other -> !other.equals(room))
                .map(other -> "org.musubi." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.musubi." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closed)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void every_room_has_its_floor() {
        Set<String> rooms = HOUSE.stream()
                .map(inside -> inside.getPackageName().replace("org.musubi.", ""))
                .filter(room -> !room.equals("development"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rooms, rooms().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void no_two_packages_import_each_other() {
        slices().matching("org.musubi.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        methods()
                .that(answerRequests())
                .should(carryOneOf(PermitAll.class, Authenticated.class, RolesAllowed.class))
                .check(HOUSE);
    }

    @Test
    void every_write_is_one_transaction_or_writes_nothing() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and()
                .areNotDeclaredIn("org.musubi.people.SignInResource")
                .should(carryOneOf(Transactional.class))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void nothing_but_development_itself_knows_of_development() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.musubi.development..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.musubi.development..")
                .check(HOUSE);
    }

    @Test
    void entities_have_no_setters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return DescribedPredicate.describe(
                "answer requests", method -> method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class));
    }

    @SafeVarargs
    private static ArchCondition<JavaMethod> carryOneOf(
            Class<? extends java.lang.annotation.Annotation>... annotations) {
        return new ArchCondition<>("carry one of " + List.of(annotations)) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean carries = Stream.of(annotations)
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                events.add(new SimpleConditionEvent(method, carries, method.getFullName()));
            }
        };
    }
}
