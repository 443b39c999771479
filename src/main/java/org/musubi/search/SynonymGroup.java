package org.musubi.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.musubi.history.Actor;
import org.musubi.history.Fact;
import org.musubi.history.FactKind;
import org.musubi.history.Subject;
import org.musubi.history.SubjectType;
import org.musubi.text.Bilingual;

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

    Fact say(String newWords, Actor by) {
        Fact fact = Fact.of(FactKind.SYNONYMS_CHANGED, subject(), by)
                .with("from", words)
                .with("to", newWords);
        words = newWords;
        return fact;
    }

    /** The fact that it is new; asked once it has been stored. */
    Fact changed(Actor by) {
        return Fact.of(FactKind.SYNONYMS_CHANGED, subject(), by).with("to", words);
    }

    Fact removed(Actor by) {
        return Fact.of(FactKind.SYNONYMS_CHANGED, subject(), by).with("from", words);
    }

    private Subject subject() {
        return new Subject(SubjectType.SEARCH, id, Bilingual.of(words, words), SynonymsResource.PATH, null);
    }

    public String getPath() {
        return SynonymsResource.PATH + "/synonyms/" + id;
    }

    public String getRemovalPath() {
        return getPath() + "/removal";
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
