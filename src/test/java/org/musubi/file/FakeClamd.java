package org.musubi.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Speaks the INSTREAM of a ClamAV daemon on a free port; its answer is made from what it was sent. */
public final class FakeClamd implements AutoCloseable {

    private final ServerSocket server;
    private final Function<byte[], String> answer;

    private FakeClamd(Function<byte[], String> answer) throws IOException {
        this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.answer = answer;
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    /** Finds a virus wherever the word is. */
    public static FakeClamd finding(String word) {
        return answering(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(word)
                ? "stream: Test-Virus FOUND"
                : "stream: OK");
    }

    /** A null answer closes the connection without a word. */
    public static FakeClamd answering(Function<byte[], String> answer) {
        try {
            return new FakeClamd(answer);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException closed) {
                // The next caller is served as well.
                continue;
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            throw new IOException("not the command");
        }
        var bytes = new ByteArrayOutputStream();
        for (int size = in.readInt(); size > 0; size = in.readInt()) {
            bytes.write(in.readNBytes(size));
        }
        String said = answer.apply(bytes.toByteArray());
        if (said != null) {
            socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
