package org.chancery.model;

import java.util.Optional;

/**
 * Days and the words they were read from.
 *
 * @param span absent for a post's own day, and for a bound that only the day of publication sets
 */
public record Dated(DateRange range, Optional<Span> span) {}
