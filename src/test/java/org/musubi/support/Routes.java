package org.musubi.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every address that the portal answers to a GET, read from the code, so that a new page cannot be forgotten. */
public final class Routes {

    private Routes() {}

    /** Templates such as {@code /projects/{id}}, sorted. */
    public static List<String> pages() {
        var templates = new TreeSet<String>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.musubi")) {
            if (type.isAnnotatedWith(Path.class)) {
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(GET.class))
                        .forEach(method -> templates.add(address(type, method)));
            }
        }
        return List.copyOf(templates);
    }

    private static String address(JavaClass type, JavaMethod method) {
        String below = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        String whole = Stream.of(type.getAnnotationOfType(Path.class).value(), below)
                .map(part -> part.replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty())
                .reduce("", (left, right) -> left + "/" + right);
        return whole.isEmpty() ? "/" : whole.replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}");
    }
}
