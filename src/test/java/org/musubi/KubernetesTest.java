package org.musubi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.musubi.support.Manifest;

/** What the Kubernetes folder promises, without a cluster. */
class KubernetesTest {

    private static final Path BASE = Path.of("k8s/base");

    private final Map<String, Object> kustomization = read("kustomization.yaml");
    private final Map<String, Object> deployment = read("deployment.yaml");
    private final Map<String, Object> service = read("service.yaml");
    private final Map<String, Object> ingress = read("ingress.yaml");
    private final Map<String, Object> account = read("service-account.yaml");
    private final Map<String, Object> pod = map(deployment, "spec", "template", "spec");
    private final Map<String, Object> container = maps(pod, "containers").get(0);

    @Test
    void every_manifest_is_part_of_the_base() throws IOException {
        try (var files = Files.list(BASE)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".yaml") && !file.equals("kustomization.yaml"))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(texts(kustomization, "resources")));
        }
    }

    @Test
    void selectors_match_the_labels_of_the_pods() {
        var labels = map(deployment, "spec", "template", "metadata", "labels");
        assertEquals(labels, map(deployment, "spec", "selector", "matchLabels"));
        assertEquals(labels, map(service, "spec", "selector"));
        assertEquals(labels, map(maps(pod, "topologySpreadConstraints").get(0), "labelSelector", "matchLabels"));
    }

    @Test
    void the_ingress_leads_to_the_port_of_the_portal() {
        var rule = maps(ingress, "spec", "rules").get(0);
        var backend = map(maps(rule, "http", "paths").get(0), "backend", "service");
        var port = maps(service, "spec", "ports").get(0);
        assertEquals(text(service, "metadata", "name"), text(backend, "name"));
        assertEquals(text(port, "name"), text(backend, "port", "name"));
        assertEquals(text(maps(container, "ports").get(0), "name"), text(port, "targetPort"));
        assertEquals("8080", text(maps(container, "ports").get(0), "containerPort"));
    }

    @Test
    void the_ingress_encrypts_its_host() {
        var tls = maps(ingress, "spec", "tls").get(0);
        assertEquals(List.of(text(maps(ingress, "spec", "rules").get(0), "host")), texts(tls, "hosts"));
        assertEquals("true", annotation("ssl-redirect"));
        assertEquals("musubi-tls", text(tls, "secretName"));
    }

    @Test
    void the_ingress_lets_through_what_the_portal_accepts() throws IOException {
        assertEquals(
                annotation("proxy-body-size").toUpperCase(), Settings.own().get("quarkus.http.limits.max-body-size"));
    }

    @Test
    void probes_ask_the_health_of_the_portal() {
        assertEquals("/q/health/started", text(container, "startupProbe", "httpGet", "path"));
        assertEquals("/q/health/live", text(container, "livenessProbe", "httpGet", "path"));
        assertEquals("/q/health/ready", text(container, "readinessProbe", "httpGet", "path"));
        Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                .forEach(probe -> assertEquals("http", text(container, probe, "httpGet", "port")));
    }

    @Test
    void pods_run_restricted() {
        var inPod = map(pod, "securityContext");
        assertEquals("true", text(inPod, "runAsNonRoot"));
        assertEquals("RuntimeDefault", text(inPod, "seccompProfile", "type"));
        var inContainer = map(container, "securityContext");
        assertEquals("false", text(inContainer, "allowPrivilegeEscalation"));
        assertEquals("true", text(inContainer, "readOnlyRootFilesystem"));
        assertEquals(List.of("ALL"), texts(inContainer, "capabilities", "drop"));
        assertEquals(1, maps(pod, "containers").size());
    }

    @Test
    void pods_hold_no_token_of_the_cluster() {
        assertEquals("false", text(pod, "automountServiceAccountToken"));
        assertEquals("false", text(account, "automountServiceAccountToken"));
        assertEquals(text(account, "metadata", "name"), text(pod, "serviceAccountName"));
    }

    @Test
    void pods_write_to_a_bounded_temporary_folder_only() {
        var mount = maps(container, "volumeMounts");
        assertEquals(
                List.of("/tmp"),
                mount.stream().map(one -> text(one, "mountPath")).toList());
        var volume = maps(pod, "volumes").get(0);
        assertEquals(text(volume, "name"), text(mount.get(0), "name"));
        assertFalse(text(volume, "emptyDir", "sizeLimit").isEmpty());
    }

    @Test
    void pods_say_what_they_need() {
        assertTrue(map(container, "resources", "requests").keySet().containsAll(Set.of("cpu", "memory")));
        assertTrue(map(container, "resources", "limits").containsKey("memory"));
    }

    @Test
    void a_rollout_ends_no_pod_before_another_is_ready() {
        assertEquals("0", text(deployment, "spec", "strategy", "rollingUpdate", "maxUnavailable"));
        assertTrue(Integer.parseInt(text(deployment, "spec", "replicas")) >= 2);
        assertTrue(Integer.parseInt(text(pod, "terminationGracePeriodSeconds"))
                > Integer.parseInt(text(container, "lifecycle", "preStop", "sleep", "seconds")));
    }

    @Test
    void the_image_is_named_by_digest() {
        var image = maps(kustomization, "images").get(0);
        assertEquals(text(container, "image"), text(image, "name"));
        assertTrue(text(image, "digest").matches("sha256:[0-9a-f]{64}"));
        assertFalse(image.containsKey("newTag"));
        assertFalse(texts().contains("latest"));
    }

    @Test
    void settings_come_from_the_generated_map() {
        var generated = maps(kustomization, "configMapGenerator").get(0);
        assertEquals(List.of("settings.env"), texts(generated, "envs"));
        assertEquals(text(generated, "name"), text(maps(container, "envFrom").get(0), "configMapRef", "name"));
    }

    @Test
    void every_secret_is_in_the_table_of_the_readme() throws IOException {
        var readme = Files.readString(Path.of("k8s/README.md"));
        for (var variable : maps(container, "env")) {
            var secret = map(variable, "valueFrom", "secretKeyRef");
            assertTrue(
                    readme.contains("| `%s` | `%s` | `%s` |"
                            .formatted(text(secret, "name"), text(secret, "key"), text(variable, "name"))),
                    text(variable, "name"));
        }
    }

    @Test
    void no_secret_is_written_down() throws IOException {
        assertTrue(maps(container, "env").stream()
                .allMatch(variable -> variable.keySet().equals(Set.of("name", "valueFrom"))));
        assertEquals(
                List.of(),
                settings().keySet().stream()
                        .filter(name -> name.matches(".*(PASSWORD|SECRET|KEY)"))
                        .toList());
        assertFalse(texts().contains("kind: Secret"));
    }

    @Test
    void every_variable_is_a_setting_that_the_documentation_explains() throws IOException {
        var known = Settings.documented().values();
        assertEquals(
                List.of(),
                variables().filter(name -> !known.contains(name)).toList(),
                "add these to docs/configuration.md");
    }

    @Test
    void what_production_needs_is_given() throws IOException {
        var given = variables().collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Settings.required().stream()
                        .filter(name -> !given.contains(name))
                        .toList());
    }

    private Stream<String> variables() throws IOException {
        return Stream.concat(
                settings().keySet().stream(), maps(container, "env").stream().map(variable -> text(variable, "name")));
    }

    private static Map<String, String> settings() throws IOException {
        return Settings.in(BASE.resolve("settings.env"));
    }

    private String annotation(String name) {
        return map(ingress, "metadata", "annotations")
                .get("nginx.ingress.kubernetes.io/" + name)
                .toString();
    }

    private static String texts() {
        return Stream.of(
                        "kustomization.yaml",
                        "deployment.yaml",
                        "service.yaml",
                        "ingress.yaml",
                        "service-account.yaml",
                        "settings.env")
                .map(KubernetesTest::content)
                .collect(Collectors.joining());
    }

    private static String content(String file) {
        try {
            return Files.readString(BASE.resolve(file));
        } catch (IOException absent) {
            throw new AssertionError(file, absent);
        }
    }

    private static Map<String, Object> read(String file) {
        try {
            return Manifest.read(BASE.resolve(file));
        } catch (IOException absent) {
            throw new AssertionError(file, absent);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> in, String... path) {
        return (Map<String, Object>) at(in, path);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> in, String... path) {
        return (List<Map<String, Object>>) at(in, path);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> in, String... path) {
        return (List<String>) at(in, path);
    }

    private static String text(Map<String, Object> in, String... path) {
        return (String) at(in, path);
    }

    private static Object at(Map<String, Object> in, String... path) {
        Object found = in;
        for (var step : path) {
            found = ((Map<?, ?>) found).get(step);
            assertTrue(found != null, "nothing at " + String.join(".", path));
        }
        return found;
    }
}
