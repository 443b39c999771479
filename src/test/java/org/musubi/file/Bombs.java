package org.musubi.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files that become huge for whoever opens them. */
public final class Bombs {

    private static final byte[] NOTHING = new byte[1024 * 1024];

    private Bombs() {}

    /** A Word document whose text unpacks to so many megabytes. */
    public static byte[] word(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zeros(zip, megabytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** A PDF with one packed stream of so many megabytes. */
    public static byte[] pdf(int megabytes) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            zeros(deflater, megabytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return pdf("/FlateDecode", packed.toByteArray());
    }

    /** A PDF with a stream under a filter. */
    public static byte[] pdf(String filter, byte[] stream) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("%PDF-1.7\n1 0 obj\n<< /Length " + stream.length + " /Filter [" + filter + "] >>\nstream\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(stream);
        bytes.writeBytes("\nendstream\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        for (int i = 0; i < megabytes; i++) {
            out.write(NOTHING);
        }
    }
}
