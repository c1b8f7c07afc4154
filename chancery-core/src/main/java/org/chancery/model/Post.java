package org.chancery.model;

import java.util.Optional;

/**
 * A social post embedded in a report; its words stand in the report's text.
 *
 * @param author the name that the post gives, "Secretary Antony Blinken"
 * @param handle with its {@code @}
 * @param date when it was posted, by the post itself
 * @param span its words in the text, without author, handle and date
 */
public record Post(Optional<String> author, Optional<String> handle, Optional<Stamp> date, Span span) {}
