package org.musubi.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST = 50 * MEGABYTE;

    @TempDir
    Path folder;

    @Test
    void a_document_that_unpacks_to_little_may_come_in() throws IOException {
        assertFalse(exceeds(FileType.WORD, Bombs.word(40)));
        assertFalse(exceeds(FileType.PDF, Bombs.pdf(40)));
        assertFalse(exceeds(FileType.TEXT, "stream\nx".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_bomb_may_not_and_costs_no_memory() throws IOException {
        Path word = Files.write(folder.resolve("bomb.docx"), Bombs.word(300));
        Path pdf = Files.write(folder.resolve("bomb.pdf"), Bombs.pdf(300));
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        assertTrue(Unpacking.exceeds(MOST, word, FileType.WORD));
        assertTrue(Unpacking.exceeds(MOST, pdf, FileType.PDF));
        long allocated = thread.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 4 * MEGABYTE, "allocated: " + allocated);
    }

    @Test
    void a_stream_that_is_packed_twice_may_not() throws IOException {
        assertTrue(exceeds(FileType.PDF, Bombs.pdf("/FlateDecode /FlateDecode", new byte[10])));
        assertTrue(exceeds(FileType.PDF, Bombs.pdf("/Fl/Fl", new byte[10])));
        assertFalse(exceeds(FileType.PDF, Bombs.pdf("/ASCII85Decode /FlateDecode", new byte[10])));
    }

    @Test
    void a_file_of_nothing_but_parts_may_not() throws IOException {
        byte[] parts = ("%PDF-1.7\n" + "stream\n".repeat(60_000)).getBytes(StandardCharsets.US_ASCII);
        assertTrue(exceeds(FileType.PDF, parts));
    }

    @Test
    void what_is_broken_is_left_to_its_readers() throws IOException {
        byte[] broken = Bombs.pdf("/FlateDecode", "not packed at all".getBytes(StandardCharsets.US_ASCII));
        assertFalse(exceeds(FileType.PDF, broken));
        assertFalse(exceeds(FileType.PDF, "%PDF-1.7\nstream".getBytes(StandardCharsets.US_ASCII)));
        assertFalse(exceeds(FileType.PDF, "%PDF-1.7\nxxstream\r\n".getBytes(StandardCharsets.US_ASCII)));
    }

    private boolean exceeds(FileType type, byte[] bytes) throws IOException {
        return Unpacking.exceeds(MOST, Files.write(folder.resolve("file"), bytes), type);
    }
}
