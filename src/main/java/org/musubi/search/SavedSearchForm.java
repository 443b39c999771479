package org.musubi.search;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.musubi.web.Problem;
import org.musubi.web.Problems;

/** A search to keep, as the browser sends it. */
public class SavedSearchForm {

    @RestForm
    String name;

    @RestForm
    String address;

    @RestForm
    UUID once;

    @RestForm
    Integer version;

    public String getName() {
        return name == null ? "" : name.replaceAll("\\p{Cc}", " ").strip();
    }

    /** The search that is kept; empty for any address but one of the search page. */
    public String getAddress() {
        boolean search = address != null && address.matches("/search\\?[\\x21-\\x7e]{1,4000}");
        return search ? address : "";
    }

    Problems problems() {
        return new Problems().required(getName(), "name").atMost(SavedSearch.LONGEST_NAME, getName(), "name");
    }

    Problems problems(int kept) {
        return problems().required(getAddress(), "address").when(kept >= SavedSearches.MOST, "name", Problem.TOO_MANY);
    }
}
