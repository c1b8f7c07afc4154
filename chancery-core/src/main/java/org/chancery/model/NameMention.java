package org.chancery.model;

import java.util.Optional;

/**
 * A name, or a later word for it, where it stands in a report.
 *
 * @param office canonical office of a person on the report's day
 * @param refersTo index of the earlier mention that this one (a surname, a pronoun, a description) stands for
 */
public record NameMention(
        Span span,
        String text,
        NameKind kind,
        Optional<String> country,
        Optional<String> office,
        Optional<Integer> refersTo) {}
