package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Settles which of overlapping drafts stand: words belong to one statement, the one that ranks higher, then the longer. */
final class Overlaps {

    private Overlaps() {}

    /** The drafts that stand, in the order of the text. */
    static List<Draft> settled(List<Draft> drafts) {
        var kept = new TreeMap<Integer, Draft>();
        drafts.stream()
                .sorted(Comparator.comparingInt((Draft d) -> -d.rank())
                        .thenComparingInt(d -> -d.content().length())
                        .thenComparing(Draft::content))
                .forEach(draft -> {
                    var before = kept.lowerEntry(draft.content().end());
                    if (before == null
                            || before.getValue().content().end()
                                    <= draft.content().start()) {
                        kept.put(draft.content().start(), draft);
                    }
                });
        return new ArrayList<>(kept.values());
    }
}
