package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/** Settles which of overlapping drafts stand: words belong to one statement, the one that ranks higher, then the longer. */
final class Overlaps {

    private static final Pattern LOOSE_END =
            Pattern.compile("(?:[\\s,;:—–-]+|\\s(?:and|but|while|as|or|though|although|who|which))+$");

    private Overlaps() {}

    /** The drafts that stand, in the order of the text; one that runs on into the next is cut short. */
    static List<Draft> settled(List<Draft> drafts, String text) {
        var kept = new TreeMap<Integer, Draft>();
        drafts.stream()
                .sorted(Comparator.comparingInt((Draft d) -> -d.rank())
                        .thenComparingInt(d -> -d.content().length())
                        .thenComparing(Draft::content))
                .forEach(draft -> cut(draft, kept, text)
                        .ifPresent(d -> kept.put(d.content().start(), d)));
        return new ArrayList<>(kept.values());
    }

    private static Optional<Draft> cut(Draft draft, TreeMap<Integer, Draft> kept, String text) {
        var before = kept.lowerEntry(draft.content().end());
        if (before == null
                || before.getValue().content().end() <= draft.content().start()) {
            return Optional.of(draft);
        }
        var first = kept.ceilingEntry(draft.content().start());
        var floor = kept.floorEntry(draft.content().start());
        boolean begunInside = floor != null
                && floor.getValue().content().end() > draft.content().start();
        if (begunInside || first == null) {
            return Optional.empty();
        }
        int end = begin(first.getValue(), draft);
        if (end <= draft.content().start()) {
            return Optional.empty();
        }
        String rest =
                LOOSE_END.matcher(text.substring(draft.content().start(), end)).replaceFirst("");
        return rest.indexOf(' ') < 0
                ? Optional.empty()
                : Optional.of(draft.withContent(
                        new Span(draft.content().start(), draft.content().start() + rest.length()),
                        draft.direct(),
                        draft.lastQuote()));
    }

    /** Where a statement begins, its speaker and cue with it when they stand before the words and within the other. */
    private static int begin(Draft draft, Draft other) {
        int begin = draft.content().start();
        for (var part : List.of(draft.cue(), draft.speaker())) {
            if (part.filter(other.content()::covers).isPresent()) {
                begin = Math.min(begin, part.get().start());
            }
        }
        return begin;
    }
}
