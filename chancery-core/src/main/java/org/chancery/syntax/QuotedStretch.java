package org.chancery.syntax;

import org.chancery.model.Span;

/**
 * Words between quotation marks that stand within no others.
 *
 * @param span with the marks; over several paragraphs when each of them opens anew
 * @param paragraphs how many paragraphs it runs through
 */
public record QuotedStretch(Span span, int paragraphs) {}
