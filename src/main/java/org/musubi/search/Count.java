package org.musubi.search;

/** How many answers have a value. */
public record Count<T>(T value, long number) {}
