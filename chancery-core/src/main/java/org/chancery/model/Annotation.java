package org.chancery.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
        return within(names, Name::span, span);
    }

    /** Time expressions that lie within a span, in order. */
    public List<TimeExpression> timesIn(Span span) {
        return within(times, TimeExpression::span, span);
    }

    /** The first sentence that has some of a span. */
    public Optional<Sentence> sentenceAt(Span span) {
        int at = firstEndingAfter(sentences, Sentence::span, span.start());
        return at < sentences.size() && sentences.get(at).span().overlaps(span)
                ? Optional.of(sentences.get(at))
                : Optional.empty();
    }

    private static <T> List<T> within(List<T> marks, Function<T, Span> where, Span span) {
        int from = firstEndingAfter(marks, where, span.start());
        while (from < marks.size() && where.apply(marks.get(from)).start() < span.start()) {
            from++;
        }
        int to = from;
        while (to < marks.size() && where.apply(marks.get(to)).end() <= span.end()) {
            to++;
        }
        return marks.subList(from, to);
    }

    /** By halves, as marks are in order and do not overlap: a report of thousands is looked through once for each of them. */
    private static <T> int firstEndingAfter(List<T> marks, Function<T, Span> where, int offset) {
        int from = 0;
        int to = marks.size();
        while (from < to) {
            int middle = from + to >>> 1;
            if (where.apply(marks.get(middle)).end() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
