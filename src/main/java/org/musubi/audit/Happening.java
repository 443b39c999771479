package org.musubi.audit;

import org.musubi.history.Entry;

/**
 * A fact as one reader of the whole history gets it: that it happened is always shown, what it was about only to those who
 * may read the thing itself.
 */
public record Happening(Entry entry, boolean readable) {}
