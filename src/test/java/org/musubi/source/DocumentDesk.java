package org.musubi.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.musubi.support.Browser;
import org.musubi.support.Page;

/** What an administrator does at the desk where documents come in. */
public final class DocumentDesk {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    private DocumentDesk() {}

    /** A code that no document has yet. */
    public static String code() {
        return "JD" + (2100 + NUMBERS.getAndIncrement());
    }

    public static String fixture(String language) {
        try (var file = DocumentDesk.class.getResourceAsStream("/source/declaration." + language + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Page draft(Browser admin, String code, String language, byte[] text) {
        return admin.postFile(
                "/administration/documents",
                "file",
                "declaration.txt",
                "text/plain",
                text,
                fields(code, language, "見本の共同宣言 " + code, "Sample declaration " + code));
    }

    /** A pasted text and one field that is wrong. */
    static Page draftWith(Browser admin, String field, String value) {
        List<String> fields = new ArrayList<>(List.of(fields(code(), "ja", "見本", "")));
        fields.addAll(List.of("text", "灯台\n● 明かりを守る。\n"));
        fields.set(fields.indexOf(field) + 1, value);
        return admin.postFile(
                "/administration/documents",
                "file",
                "",
                "application/octet-stream",
                new byte[0],
                fields.toArray(new String[0]));
    }

    private static String[] fields(String code, String language, String titleJa, String titleEn) {
        return new String[] {
            "code",
            code,
            "kind",
            "JOINT_DECLARATION",
            "titleJa",
            titleJa,
            "titleEn",
            titleEn,
            "issued",
            "2031-04",
            "issuer",
            "mofa-jp",
            "prevailing",
            "BOTH",
            "language",
            language.toUpperCase(),
            "format",
            "PLAIN",
            "once",
            UUID.randomUUID().toString()
        };
    }

    public static Page upload(Browser admin, String draft, String language, byte[] text) {
        String version = version(admin.get(draft + "/" + language + "/text"));
        return admin.postFile(
                draft + "/" + language + "/text",
                "file",
                "declaration.txt",
                "text/plain",
                text,
                "language",
                language.toUpperCase(),
                "format",
                "PLAIN",
                "version",
                version);
    }

    public static Page publish(Browser admin, String draft) {
        return admin.post(draft + "/publication", "version", version(admin.get(draft)));
    }

    static Page edition(Browser admin, String code, String text, String reason) {
        return admin.postFile(
                "/administration/documents?purpose=EDITION&document=" + code,
                "file",
                "declaration.txt",
                "text/plain",
                text.getBytes(StandardCharsets.UTF_8),
                "code",
                code,
                "kind",
                "JOINT_DECLARATION",
                "titleJa",
                "見本の共同宣言 " + code,
                "titleEn",
                "Sample declaration " + code,
                "issued",
                "2031-04",
                "issuer",
                "mofa-jp",
                "prevailing",
                "JA",
                "reason",
                reason,
                "language",
                "JA",
                "format",
                "PLAIN",
                "once",
                UUID.randomUUID().toString());
    }

    /** A document of the sample text, published in both languages. */
    public static String published(Browser admin) {
        String code = code();
        Page draft = draft(admin, code, "ja", fixture("ja").getBytes(StandardCharsets.UTF_8));
        upload(admin, draft.path(), "en", fixture("en").getBytes(StandardCharsets.UTF_8));
        publish(admin, draft.path());
        return code;
    }

    static String version(Page page) {
        return page.document().selectFirst("input[name=version]").val();
    }
}
