package org.musubi.development;

import java.io.IOException;

/**
 * Runs inside the Keycloak process and ends it when the process that started it is gone, however that happened: the standard input is
 * a pipe that closes with the parent, even after {@code kill -9}.
 */
public final class Lifeline {

    /** Variable with the id of another process that ends with the parent. */
    static final String COMPANION = "MUSUBI_COMPANION";

    private Lifeline() {}

    /** Starts Keycloak with the given arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        var watch = new Thread(Lifeline::endWithParent, "lifeline");
        watch.setDaemon(true);
        watch.start();
        Class.forName("io.quarkus.bootstrap.runner.QuarkusEntryPoint")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException broken) {
            System.err.println("The pipe to the parent broke: " + broken.getMessage());
        }
        endCompanion();
        System.exit(0);
    }

    private static void endCompanion() {
        var companion = System.getenv(COMPANION);
        if (companion != null) {
            ProcessHandle.of(Long.parseLong(companion)).ifPresent(ProcessHandle::destroy);
        }
    }
}
