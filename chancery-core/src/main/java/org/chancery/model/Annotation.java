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

    /** The name whose words hold a span. */
    public Optional<Name> nameOver(Span span) {
        return over(names, Name::span, span);
    }

    /** The time expression whose words hold a span. */
    public Optional<TimeExpression> timeOver(Span span) {
        return over(times, TimeExpression::span, span);
    }

    private static <T> Optional<T> over(List<T> marks, Function<T, Span> where, Span span) {
        int at = Ordered.firstEndingAfter(marks, where, span.start());
        return at < marks.size() && where.apply(marks.get(at)).covers(span)
                ? Optional.of(marks.get(at))
                : Optional.empty();
    }

    /** The first sentence that has some of a span. */
    public Optional<Sentence> sentenceAt(Span span) {
        int at = indexAt(span);
        return at < 0 ? Optional.empty() : Optional.of(sentences.get(at));
    }

    /** The number of the first sentence that has some of a span, from 0; -1 where none has. */
    public int indexAt(Span span) {
        int at = Ordered.firstEndingAfter(sentences, Sentence::span, span.start());
        return at < sentences.size() && sentences.get(at).span().overlaps(span) ? at : -1;
    }

    private static <T> List<T> within(List<T> marks, Function<T, Span> where, Span span) {
        int from = Ordered.firstEndingAfter(marks, where, span.start());
        while (from < marks.size() && where.apply(marks.get(from)).start() < span.start()) {
            from++;
        }
        int to = from;
        while (to < marks.size() && where.apply(marks.get(to)).end() <= span.end()) {
            to++;
        }
        return marks.subList(from, to);
    }
}
