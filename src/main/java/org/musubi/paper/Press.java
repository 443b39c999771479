package org.musubi.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Prints pages as one PDF with its fonts inside. It looks nothing up: neither the network nor files, only its own style
 * and font. The same sheets of the same moment give the same bytes.
 */
@ApplicationScoped
public class Press {

    /** The longest that is printed, in characters of HTML; about a thousand pages of text. */
    static final int LONGEST = 3_000_000;

    /** What one document may hold in memory while it is made, in bytes. */
    private static final long MEMORY = 96L * 1024 * 1024;

    private static final String JAPANESE = "/fonts/NotoSansJP-Regular.ttf";
    private static final String LATIN = "/fonts/NotoSans-Regular.ttf";
    private static final String STYLE = "/paper.css";

    /** Radicals that look like characters; the font knows the characters only, so that what is copied can be found. */
    private static final Pattern RADICAL = Pattern.compile("[\\u2F00-\\u2FDF]");

    // Each document reads the font anew, so that few at a time keep the memory small.
    private final Semaphore places = new Semaphore(2, true);
    private final String style;

    public Press() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        try (InputStream own = open(STYLE)) {
            style = new String(own.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * Prints the sheets one after the other, each beginning a page.
     *
     * @param dated the moment that the document says it was made
     * @throws IllegalArgumentException if the sheets are longer than {@link #LONGEST} together
     */
    public byte[] print(Instant dated, Sheet... sheets) {
        Document whole = bound(List.of(sheets));
        places.acquireUninterruptibly();
        try {
            return pdf(whole, dated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private Document bound(List<Sheet> sheets) {
        Document whole = Document.createShell("");
        whole.head().appendElement("style").appendText(style);
        int length = 0;
        for (Sheet sheet : sheets) {
            String html = RADICAL.matcher(sheet.html())
                    .replaceAll(radical -> Normalizer.normalize(radical.group(), Normalizer.Form.NFKC));
            length += html.length();
            if (length > LONGEST) {
                throw new IllegalArgumentException("too long to print: " + length);
            }
            Document page = Jsoup.parse(html);
            if (whole.title().isEmpty()) {
                whole.title(page.title());
                whole.selectFirst("html").attr("lang", sheet.language().tag());
            }
            Element section = whole.body().appendElement("section").addClass("sheet");
            section.attr("lang", sheet.language().tag());
            List.copyOf(page.body().childNodes()).forEach(section::appendChild);
        }
        return whole;
    }

    private static byte[] pdf(Document whole, Instant dated) throws IOException {
        try (PDDocument document = new PDDocument(MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .withW3cDocument(new W3CDom().fromJsoup(whole), null)
                    .useFont(() -> open(JAPANESE), "Noto Sans JP")
                    .useFont(() -> open(LATIN), "Noto Sans")
                    .usePdfUaAccessibility(true)
                    .useUriResolver((base, address) -> null)
                    .useReplacementText("\u3013")
                    .usePDDocument(document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                return bytes(document, whole, dated);
            }
        }
    }

    private static byte[] bytes(PDDocument document, Document whole, Instant dated) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(whole.title());
        information.setProducer("Musubi");
        information.setCreationDate(calendar(dated));
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(whole.selectFirst("html").attr("lang"));
        document.setDocumentId(dated.toEpochMilli());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static Calendar calendar(Instant at) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }

    private static InputStream open(String resource) {
        InputStream stream = Press.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is missing from the portal");
        }
        return stream;
    }
}
