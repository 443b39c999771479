package org.musubi.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.musubi.split.Dropped;
import org.musubi.split.Format;
import org.musubi.split.Split;
import org.musubi.split.Splitter;
import org.musubi.text.Digest;

/** A text as it was uploaded, and its parts as they stand. Immutable: a correction is a new value. */
@Embeddable
public class DraftText {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Column(name = "published")
    private String published;

    @Enumerated(EnumType.STRING)
    @Column(name = "format")
    private Format format;

    @Column(name = "split")
    private String split;

    protected DraftText() {}

    private DraftText(String published, Format format, Split split) {
        this.published = published;
        this.format = format;
        this.split = written(split);
    }

    static DraftText of(String published, Format format) {
        return new DraftText(published, format, Splitter.split(published, format));
    }

    DraftText with(Split corrected) {
        return new DraftText(published, format, corrected);
    }

    /** Split anew from the text; corrections are lost. */
    DraftText anew() {
        return of(published, format);
    }

    public String getPublished() {
        return published;
    }

    public Format getFormat() {
        return format;
    }

    public Split getSplit() {
        try {
            return JSON.readValue(split, Split.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored split cannot be read", e);
        }
    }

    /** SHA-256 of the uploaded text in UTF-8. */
    public String getDigest() {
        return HexFormat.of().formatHex(Digest.sha256().digest(published.getBytes(StandardCharsets.UTF_8)));
    }

    String getDroppedText() {
        return getSplit().dropped().stream().map(Dropped::text).collect(Collectors.joining("\n"));
    }

    private static String written(Split split) {
        try {
            return JSON.writeValueAsString(split);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a split cannot be stored", e);
        }
    }
}
