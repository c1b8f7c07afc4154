package org.chancery.model;

/**
 * Words of a report with what the record makes of them: an occasion, a topic, somebody in a chain of sources.
 *
 * @param text as the record writes it: articles cut off, names in full
 */
public record Phrase(String text, Span span) {}
