package org.musubi.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.file.Scan.Verdict;

class ClamdTest {

    @Test
    void a_clean_file_is_clean() {
        try (var daemon = FakeClamd.finding("virus")) {
            assertEquals(Verdict.CLEAN, scan(daemon.port(), "healthy").verdict());
        }
    }

    @Test
    void a_virus_is_found_by_name() {
        try (var daemon = FakeClamd.finding("virus")) {
            assertEquals(new Scan(Verdict.INFECTED, "Test-Virus"), scan(daemon.port(), "a virus"));
        }
    }

    @Test
    void a_file_of_many_pieces_arrives_whole() {
        byte[] sent = new byte[300_000];
        new Random(7).nextBytes(sent);
        var received = new AtomicReference<byte[]>();
        try (var daemon = FakeClamd.answering(bytes -> {
            received.set(bytes);
            return "stream: OK";
        })) {
            assertEquals(
                    Verdict.CLEAN,
                    clamd("127.0.0.1", daemon.port())
                            .scan(new ByteArrayInputStream(sent))
                            .verdict());
        }
        assertArrayEquals(sent, received.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "", "OK", "stream: nonsense", "stream: x ERROR"})
    void any_other_answer_is_no_answer(String answer) {
        try (var daemon = FakeClamd.answering(bytes -> answer)) {
            assertEquals(Verdict.UNAVAILABLE, scan(daemon.port(), "x").verdict());
        }
    }

    @Test
    void a_daemon_that_hangs_up_or_is_away_is_unavailable() {
        int port;
        try (var daemon = FakeClamd.answering(bytes -> null)) {
            port = daemon.port();
            assertEquals(Verdict.UNAVAILABLE, scan(port, "x").verdict());
        }
        assertEquals(Verdict.UNAVAILABLE, scan(port, "x").verdict());
    }

    @Test
    void a_daemon_that_says_nothing_is_not_waited_for_longer_than_set() {
        try (var daemon = FakeClamd.answering(bytes -> {
            sleep();
            return "stream: OK";
        })) {
            Instant before = Instant.now();
            assertEquals(Verdict.UNAVAILABLE, scan(daemon.port(), "x").verdict());
            assertTrue(Duration.between(before, Instant.now()).toSeconds() < 4);
        }
    }

    @Test
    void without_a_host_nobody_is_asked() {
        Clamd clamd = new Clamd();
        clamd.config = new SmallRyeConfigBuilder().build();
        assertEquals(
                Verdict.NOT_ASKED,
                clamd.scan(new ByteArrayInputStream(new byte[0])).verdict());
    }

    private static Scan scan(int port, String text) {
        return clamd("127.0.0.1", port).scan(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Clamd clamd(String host, int port) {
        Clamd clamd = new Clamd();
        clamd.config = new SmallRyeConfigBuilder()
                .withDefaultValue("musubi.scan.clamd.host", host)
                .withDefaultValue("musubi.scan.clamd.port", String.valueOf(port))
                .withDefaultValue("musubi.scan.clamd.timeout", "PT1S")
                .build();
        return clamd;
    }

    private static void sleep() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
