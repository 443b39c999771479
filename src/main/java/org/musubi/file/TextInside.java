package org.musubi.file;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text inside a file. The main class of {@link ReadingProcess}: takes the type as its argument and the file from standard
 * input, and writes the text to standard output. What it cannot read ends it.
 */
final class TextInside {

    /** Of a PDF; the rest is left out. */
    private static final int PAGES = 300;

    /** What all parts of an Office document may unfold to, in bytes. */
    private static final long UNFOLDED = 100L * 1024 * 1024;

    private TextInside() {}

    public static void main(String[] arguments) throws Exception {
        String text = of(arguments[0], System.in.readAllBytes());
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(text.length() > ReadingProcess.LONGEST_TEXT ? text.substring(0, ReadingProcess.LONGEST_TEXT) : text);
        out.flush();
        System.exit(out.checkError() ? 1 : 0);
    }

    static boolean isIn(FileType type) {
        return type != FileType.PNG && type != FileType.JPEG;
    }

    /** @param type the name of a {@link FileType}, which is more than the process needs to know */
    static String of(String type, byte[] file) throws IOException, XMLStreamException {
        return switch (type) {
            case "PDF" -> pdf(file);
            case "TEXT" -> plain(file);
            case "WORD", "EXCEL", "POWERPOINT" -> office(file);
            default -> "";
        };
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES);
            StringWriter text = new StringWriter();
            stripper.writeText(document, text);
            return text.toString();
        }
    }

    private static String plain(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(file, Charset.forName("windows-31j"));
        }
    }

    private static String office(byte[] file) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            InputStream limited = new Limited(zip);
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (isText(part.getName()) && text.length() < ReadingProcess.LONGEST_TEXT) {
                    read(limited, text);
                } else {
                    limited.skip(Long.MAX_VALUE);
                }
            }
        }
        return text.toString();
    }

    private static boolean isText(String part) {
        return part.matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml"
                + "|xl/(sharedStrings|worksheets/sheet\\d+|comments\\d+)\\.xml"
                + "|ppt/(slides/slide|notesSlides/notesSlide)\\d+\\.xml");
    }

    /** The texts of a part: those in elements named t, with a line for each paragraph. */
    private static void read(InputStream part, StringBuilder text) throws XMLStreamException {
        XMLStreamReader xml = parser().createXMLStreamReader(part);
        boolean inText = false;
        while (xml.hasNext() && text.length() < ReadingProcess.LONGEST_TEXT) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                if (xml.getLocalName().matches("p|si|row|is")) {
                    text.append('\n');
                }
            }
        }
    }

    private static XMLInputFactory parser() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Ends with an error once more has been unfolded than an honest document needs; parts do not close it. */
    private static final class Limited extends FilterInputStream {

        private long left = UNFOLDED;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            byte[] away = new byte[8192];
            long skipped = 0;
            for (int read = read(away, 0, away.length); read >= 0; read = read(away, 0, away.length)) {
                skipped += read;
            }
            return skipped;
        }

        @Override
        public void close() {
            // The next part follows in the same stream.
        }

        private void count(int more) throws IOException {
            left -= more;
            if (left < 0) {
                throw new IOException("unfolds to more than " + UNFOLDED + " bytes");
            }
        }
    }
}
