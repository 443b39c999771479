package org.musubi.search;

import java.util.List;

/**
 * A page of answers.
 *
 * @param number of all answers; at least so many where they are capped
 * @param loose whether nothing has all that was asked for, and these have some of it
 * @param unasked whether there is nothing to search for
 * @param next the address of the next page, or null
 */
public record Results(List<Hit> hits, int number, boolean capped, boolean loose, boolean unasked, String next) {}
