package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.Span;

/**
 * Who relays whom. Of "Kyodo reported that the minister said that …" the settled drafts hold Kyodo's words; the minister's are
 * added with Kyodo as their attribution. Of "…," he said, according to Interfax, his words stand, and Interfax relays them.
 */
final class Chains {

    private static final int WORDS = 3;

    private final Page page;

    Chains(Page page) {
        this.page = page;
    }

    /**
     * The settled drafts with their attributions, and the statements within statements, in the order of the text.
     *
     * @param others drafts that did not stand, and those of words of saying within reported words
     */
    List<Draft> linked(List<Draft> settled, List<Draft> others) {
        var standing = new HashSet<Saying>();
        settled.forEach(draft -> draft.saying().ifPresent(standing::add));
        var held = new TreeMap<Integer, Draft>();
        settled.forEach(draft -> held.put(draft.content().start(), draft));
        var added = new TreeMap<Integer, Draft>();
        others.stream()
                .filter(draft -> draft.saying().filter(standing::contains).isEmpty())
                .filter(draft -> draft.speaker().isPresent() && draft.cue().isPresent())
                .sorted(Comparator.comparingInt(
                                (Draft draft) -> -draft.content().length())
                        .thenComparing(Draft::content))
                .forEach(draft -> link(held, added, draft));
        var all = new ArrayList<>(held.values());
        all.addAll(added.values());
        all.sort(Comparator.comparing(Draft::content));
        return all;
    }

    private void link(TreeMap<Integer, Draft> held, TreeMap<Integer, Draft> added, Draft draft) {
        var outer = outer(added, draft).or(() -> outer(held, draft));
        if (outer.isPresent()) {
            if (named(draft.speaker().orElseThrow()) && words(draft.content()) >= WORDS) {
                added.putIfAbsent(
                        draft.content().start(), draft.relayed(outer.get().chain()));
            }
            return;
        }
        var words = draft.content();
        for (var entry : held.subMap(words.start(), words.end()).entrySet()) {
            var inner = entry.getValue();
            boolean relays = inner.cue().filter(words::covers).isPresent()
                    && words.covers(inner.content())
                    && !inner.speaker().equals(draft.speaker());
            if (relays) {
                var chain = new ArrayList<>(draft.chain());
                chain.addAll(inner.attribution());
                entry.setValue(inner.relayed(chain));
            }
        }
    }

    /** The draft with a speaker whose reported words hold another's words, cue and speaker. */
    private static Optional<Draft> outer(TreeMap<Integer, Draft> drafts, Draft draft) {
        return Optional.ofNullable(drafts.floorEntry(draft.content().start()))
                .map(Map.Entry::getValue)
                .filter(other -> other.speaker().isPresent() && !other.direct())
                .filter(other -> within(draft, other));
    }

    private static boolean within(Draft draft, Draft other) {
        var words = other.content();
        Optional<Span> cue = draft.cue();
        return words.covers(draft.content())
                && cue.filter(words::covers).isPresent()
                && draft.speaker().filter(words::covers).isPresent();
    }

    /** Whether a speaker is more than a pronoun. */
    private boolean named(Span speaker) {
        int first = page.tokenAfter(speaker.start());
        int last = page.tokenAfter(speaker.end() - 1);
        return first < last || page.token(first).isNoun();
    }

    private int words(Span span) {
        int count = 0;
        for (int i = page.tokenAfter(span.start());
                i < page.size() && page.token(i).span().end() <= span.end();
                i++) {
            count += page.mark(i) ? 0 : 1;
        }
        return count;
    }
}
