package org.musubi.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Whether a small file becomes a huge one for whoever opens it. What is packed is counted and thrown away at once, and
 * never beyond the limit; so the question costs time, and hardly any memory.
 */
final class Unpacking {

    /** No document of a few megabytes has more; a file of nothing but parts would cost hours. */
    private static final int MOST_PARTS = 50_000;

    private static final int PIECE = 64 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] piece = new byte[PIECE];
    private final Inflater inflater = new Inflater();
    private final long most;
    private long counted;
    private int parts;

    private Unpacking(long most) {
        this.most = most;
    }

    /** @param most in bytes, over all parts of the file */
    static boolean exceeds(long most, Path file, FileType type) {
        Unpacking unpacking = new Unpacking(most);
        try {
            return switch (type) {
                case PDF -> unpacking.ofStreams(file);
                case WORD, EXCEL, POWERPOINT -> unpacking.ofEntries(file);
                case PNG, JPEG, TEXT -> false;
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            unpacking.inflater.end();
        }
    }

    private boolean isTooMuch() {
        return counted > most || parts > MOST_PARTS;
    }

    /** The parts of an Office document. */
    private boolean ofEntries(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements() && !isTooMuch(); ) {
                try (InputStream entry = zip.getInputStream(entries.nextElement())) {
                    count(entry);
                }
            }
        } catch (ZipException broken) {
            // A part that cannot be unpacked grows no further.
            return isTooMuch();
        }
        return isTooMuch();
    }

    private void count(InputStream entry) throws IOException {
        parts++;
        for (int read = entry.read(piece); read >= 0 && !isTooMuch(); read = entry.read(piece)) {
            counted += read;
        }
    }

    /** The packed streams of a PDF. One that is packed twice is taken for what it is: nobody needs that. */
    private boolean ofStreams(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (int at = next(bytes, 0); at >= 0 && !isTooMuch(); at = next(bytes, at)) {
                if (isPackedTwice(bytes, at)) {
                    return true;
                }
                count(bytes, at);
            }
        }
        return isTooMuch();
    }

    /** Where the next stream begins: behind the word and the end of its line; -1 if there is none. */
    private static int next(ByteBuffer bytes, int from) {
        for (int at = from; at + STREAM.length + 2 < bytes.limit(); at++) {
            if (startsAt(bytes, at)) {
                int end = at + STREAM.length;
                if (bytes.get(end) == '\n') {
                    return end + 1;
                }
                if (bytes.get(end) == '\r') {
                    return bytes.get(end + 1) == '\n' ? end + 2 : end + 1;
                }
            }
        }
        return -1;
    }

    private static boolean startsAt(ByteBuffer bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words before a stream name the same packing twice in a row. */
    private static boolean isPackedTwice(ByteBuffer bytes, int stream) {
        byte[] before = new byte[Math.min(stream, 1024)];
        bytes.get(stream - before.length, before);
        String words = new String(before, StandardCharsets.ISO_8859_1);
        String own = words.substring(Math.max(0, words.lastIndexOf(" obj")));
        return own.matches("(?s).*/(FlateDecode|Fl)\\s*/(FlateDecode|Fl)\\b.*");
    }

    /** Counts what a stream inflates to; one that is not packed in this way counts for nothing. */
    private void count(ByteBuffer bytes, int stream) {
        parts++;
        inflater.reset();
        inflater.setInput(bytes.duplicate().position(stream).slice());
        try {
            for (int read = inflater.inflate(piece); read > 0 && !isTooMuch(); read = inflater.inflate(piece)) {
                counted += read;
            }
        } catch (DataFormatException other) {
            // Pictures and fonts are packed otherwise, and hardly grow.
            return;
        }
    }
}
