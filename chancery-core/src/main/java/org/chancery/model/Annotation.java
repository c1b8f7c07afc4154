package org.chancery.model;

import java.util.List;

/**
 * What is marked over a report's text, never in it.
 *
 * @param sentences in order; they do not overlap
 * @param names in order; they do not overlap
 * @param times in order; they do not overlap
 */
public record Annotation(List<Sentence> sentences, List<Name> names, List<TimeExpression> times) {

    /** Copies the lists. */
    public Annotation {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        times = List.copyOf(times);
    }

    /** Names that lie within a span, in order. */
    public List<Name> namesIn(Span span) {
        return names.stream().filter(name -> span.covers(name.span())).toList();
    }

    /** Time expressions that lie within a span, in order. */
    public List<TimeExpression> timesIn(Span span) {
        return times.stream().filter(time -> span.covers(time.span())).toList();
    }
}
