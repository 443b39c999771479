package org.musubi.history;

import java.util.Map;

/** A part of a query's {@code where} with its named parameters: how a floor above says what a reader may see. */
public record Condition(String hql, Map<String, Object> parameters) {}
