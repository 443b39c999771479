package org.musubi.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.musubi.text.Digest;

@QuarkusTest
class StoredFilesTest {

    @Inject
    StoredFiles files;

    @Test
    void a_file_comes_back_byte_for_byte_and_never_more_than_a_piece_at_once() throws IOException {
        byte[] bytes = bytes(10 * 1024 * 1024);
        StoredFile kept = kept(() -> files.keep("ten.pdf", FileType.PDF, new ByteArrayInputStream(bytes)));
        List<Integer> writes = new ArrayList<>();
        MessageDigest digest = Digest.sha256();
        files.write(kept, new DigestOutputStream(counting(writes), digest));
        assertEquals(40, writes.size());
        assertTrue(writes.stream().allMatch(size -> size <= StoredFiles.PIECE), writes.toString());
        assertEquals(kept.getSha256(), HexFormat.of().formatHex(digest.digest()));
        assertEquals(bytes.length, kept.getSize());
    }

    @Test
    void a_file_that_does_not_fill_its_last_piece_keeps_its_length() throws IOException {
        for (int size : new int[] {1, StoredFiles.PIECE - 1, StoredFiles.PIECE, StoredFiles.PIECE + 1}) {
            StoredFile kept = kept(() -> files.keep("a.txt", FileType.TEXT, new ByteArrayInputStream(bytes(size))));
            List<Integer> writes = new ArrayList<>();
            files.write(kept, counting(writes));
            assertEquals(size, writes.stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing() {
        long before = pieces();
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(bytes(600_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is gone");
            }
        });
        assertThrows(Exception.class, () -> kept(() -> files.keep("half.pdf", FileType.PDF, broken)));
        assertEquals(before, pieces());
    }

    @Test
    void a_kept_piece_is_never_changed() throws IOException {
        StoredFile kept = kept(() -> files.keep("a.txt", FileType.TEXT, new ByteArrayInputStream(bytes(3))));
        Exception refused = assertThrows(
                Exception.class,
                () -> kept(() -> files.getEntityManager()
                        .createNativeQuery("update file_piece set bytes = 'x' where file_id = :id")
                        .setParameter("id", kept.getId())
                        .executeUpdate()));
        assertTrue(messages(refused).contains("append"), messages(refused));
    }

    private static String messages(Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            all.append(cause.getMessage()).append('\n');
        }
        return all.toString();
    }

    private static <T> T kept(Callable<T> act) {
        return QuarkusTransaction.requiringNew().call(act);
    }

    private long pieces() {
        return ((Number) files.getEntityManager()
                        .createNativeQuery("select count(*) from file_piece")
                        .getSingleResult())
                .longValue();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static OutputStream counting(List<Integer> writes) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                writes.add(1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                writes.add(length);
            }
        };
    }
}
