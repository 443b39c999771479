package org.musubi.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Words that mean the same, with commas between them; kept by administrators. */
@Entity
public class SynonymGroup {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String words;

    @Version
    private int version;

    protected SynonymGroup() {}

    SynonymGroup(String words) {
        this.words = words;
    }

    void say(String newWords) {
        words = newWords;
    }

    public UUID getId() {
        return id;
    }

    public String getWords() {
        return words;
    }

    public int getVersion() {
        return version;
    }
}
