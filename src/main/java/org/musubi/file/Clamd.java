package org.musubi.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.musubi.file.Scan.Verdict;

/**
 * Asks a ClamAV daemon whether a file carries a virus, piece by piece (its command INSTREAM). Off until a host is set;
 * once one is, a file that could not be scanned does not come in.
 */
@ApplicationScoped
class Clamd {

    private static final Logger LOG = Logger.getLogger(Clamd.class);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    @Inject
    Config config;

    Scan scan(InputStream bytes) {
        Optional<String> host = config.getOptionalValue("musubi.scan.clamd.host", String.class);
        if (host.isEmpty()) {
            return Scan.of(Verdict.NOT_ASKED);
        }
        int port = config.getValue("musubi.scan.clamd.port", Integer.class);
        int timeout = (int)
                config.getValue("musubi.scan.clamd.timeout", Duration.class).toMillis();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.get(), port), timeout);
            socket.setSoTimeout(timeout);
            return said(asked(socket, bytes));
        } catch (IOException silent) {
            LOG.errorf("the virus scanner at %s:%s does not answer: %s", host.get(), port, silent.getMessage());
            return Scan.of(Verdict.UNAVAILABLE);
        }
    }

    private static Scan said(String answer) {
        Scan scan = Scan.answered(answer);
        if (scan.verdict() == Verdict.UNAVAILABLE) {
            LOG.errorf("the virus scanner could not scan: %s", answer);
        }
        return scan;
    }

    private static String asked(Socket socket, InputStream bytes) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int read = bytes.read(piece); read > 0; read = bytes.read(piece)) {
            out.writeInt(read);
            out.write(piece, 0, read);
        }
        out.writeInt(0);
        out.flush();
        return answer(socket.getInputStream());
    }

    /** Up to the byte zero that ends it. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int next = in.read(); next > 0 && answer.length() < LONGEST_ANSWER; next = in.read()) {
            answer.append((char) next);
        }
        return answer.toString().strip();
    }
}
