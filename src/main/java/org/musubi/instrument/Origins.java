package org.musubi.instrument;

import java.util.Optional;
import org.musubi.people.Member;
import org.musubi.text.Bilingual;

/** Where obligations come from, as far as a reader may see it. A package above this one knows of sessions. */
public interface Origins {

    /** Empty where the reader may not read what it comes from. */
    Optional<Origin> of(Obligation obligation, Member reader);

    /** @param title the instrument or the session */
    record Origin(Bilingual title, String path) {}
}
