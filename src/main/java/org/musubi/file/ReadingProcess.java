package org.musubi.file;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jboss.logging.Logger;

/**
 * Reads a file's text in a process of its own, with little memory and little time: a file that was made to harm its reader
 * ends that process and nothing else.
 */
final class ReadingProcess {

    /** In characters as Java counts them; the rest is left out. */
    static final int LONGEST_TEXT = 200_000;

    private static final int SECONDS = 20;
    private static final String MEMORY = "-Xmx128m";

    private ReadingProcess() {}

    /** @throws IOException if the file is broken, or needs more than it is given */
    static String textOf(FileType type, byte[] file) throws IOException {
        Process process = new ProcessBuilder(command(type))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(process, file));
            CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> receive(process));
            String found = text.get(SECONDS, TimeUnit.SECONDS);
            sent.cancel(true);
            if (!process.waitFor(1, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("it cannot be read");
            }
            return found;
        } catch (TimeoutException slow) {
            throw new IOException("it takes longer than " + SECONDS + " seconds", slow);
        } catch (ExecutionException broken) {
            throw new IOException("it cannot be read", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the portal is stopping", stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void send(Process process, byte[] file) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(file);
        } catch (IOException ended) {
            // The process has ended before it read everything; its exit value tells why.
            process.destroy();
        }
    }

    private static String receive(Process process) {
        try (InputStream in = process.getInputStream()) {
            String text = new String(in.readNBytes(LONGEST_TEXT * 4), StandardCharsets.UTF_8);
            return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> command(FileType type) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                TextInside.class.getName(),
                type.name());
    }

    /** Where the few classes are that the process needs. */
    private static String classPath() {
        return Stream.of(
                        TextInside.class,
                        Loader.class,
                        RandomAccessRead.class,
                        TrueTypeFont.class,
                        LogFactory.class,
                        Logger.class)
                .map(ReadingProcess::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException | RuntimeException nowhere) {
            throw new IllegalStateException("it is not known where " + type.getName() + " comes from", nowhere);
        }
    }
}
