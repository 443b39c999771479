package org.musubi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The floors of the house, and rules that cannot be forgotten. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.musubi");

    /** Each floor with what lies above it; a package never imports what is above it or beside it. */
    private static final List<Floor> FLOORS = List.of(
            new Floor(
                    "text",
                    "web",
                    "history",
                    "people",
                    "plan",
                    "discussion",
                    "project",
                    "source",
                    "proposal",
                    "moderation"),
            new Floor("history", "web", "people", "plan", "discussion", "project", "source", "proposal", "moderation"),
            new Floor("web", "history", "people", "plan", "discussion", "project", "source", "proposal", "moderation"),
            new Floor("people", "plan", "discussion", "project", "source", "proposal", "moderation"),
            new Floor("plan", "discussion", "project", "source", "proposal", "moderation"),
            new Floor("discussion", "plan", "project", "source", "proposal", "moderation"),
            new Floor("project", "source", "proposal", "moderation"),
            new Floor("source", "proposal", "moderation"),
            new Floor("proposal", "source", "moderation"));

    record Floor(String name, String... above) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Floor> floors() {
        return FLOORS.stream();
    }

    @ParameterizedTest
    @MethodSource("floors")
    void a_package_imports_nothing_above_it(Floor floor) {
        String[] above = Stream.of(floor.above())
                .map(name -> "org.musubi." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.musubi." + floor.name() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .allowEmptyShould(true)
                .check(HOUSE);
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
