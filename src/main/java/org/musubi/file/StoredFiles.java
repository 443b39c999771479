package org.musubi.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.musubi.text.Digest;

/**
 * The bytes of all files, in pieces of 256 kB: neither writing nor reading one holds more than a piece of it in memory,
 * and reading holds no connection to the database while a slow reader takes a piece.
 */
@ApplicationScoped
public class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {

    /** In bytes. */
    static final int PIECE = 256 * 1024;

    /** Keeps an upload that was checked before; part of the transaction around it. */
    public StoredFile keep(Upload upload) {
        try (InputStream bytes = upload.open()) {
            return keep(upload.name(), upload.type(), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Keeps what the portal itself made, read to its end. */
    public StoredFile keep(String name, FileType type, InputStream bytes) throws IOException {
        UUID id = UUID.randomUUID();
        MessageDigest digest = Digest.sha256();
        long size = 0;
        byte[] piece = bytes.readNBytes(PIECE);
        for (int number = 0; piece.length > 0; number++) {
            insert(id, number, piece);
            digest.update(piece);
            size += piece.length;
            piece = bytes.readNBytes(PIECE);
        }
        StoredFile file = new StoredFile(id, name, type, size, HexFormat.of().formatHex(digest.digest()));
        persist(file);
        getEntityManager().persist(new FileText(id));
        return file;
    }

    /** Writes the bytes of a file, one piece after the other. */
    public void write(StoredFile file, OutputStream out) throws IOException {
        long left = file.getSize();
        for (int number = 0; left > 0; number++) {
            byte[] piece = piece(file, number);
            out.write(piece);
            left -= piece.length;
        }
    }

    /** By hand, since a persisted piece would stay in memory to the end of the transaction. */
    private void insert(UUID file, int number, byte[] piece) {
        getEntityManager()
                .createNativeQuery("insert into file_piece (file_id, number, bytes) values (:file, :number, :bytes)")
                .setParameter("file", file)
                .setParameter("number", number)
                .setParameter("bytes", piece)
                .executeUpdate();
    }

    private byte[] piece(StoredFile file, int number) {
        List<byte[]> found = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select bytes from file_piece where file_id = :file and number = :number", byte[].class)
                .setParameter("file", file.getId())
                .setParameter("number", number)
                .getResultList();
        return found.stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("piece " + number + " of file " + file.getId() + " is gone"));
    }
}
