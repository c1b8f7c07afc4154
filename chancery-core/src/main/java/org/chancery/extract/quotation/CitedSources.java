package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.SourceNouns;
import org.chancery.model.Name;
import org.chancery.model.Span;

/** Sources that a report's source names in turn: "Kyodo reported, citing officials, that …". */
final class CitedSources {

    private final Page page;
    private final Sayings sayings;
    private final Speakers speakers;
    private final SourceNouns nouns;

    CitedSources(Page page, Sayings sayings, Speakers speakers, SourceNouns nouns) {
        this.page = page;
        this.sayings = sayings;
        this.speakers = speakers;
        this.nouns = nouns;
    }

    /** The somebody that a participle of citing names; empty for other verbs and where a fact is cited. */
    Optional<Span> of(Saying saying) {
        if (!saying.cue().sense().equals("cite") || !page.tag(saying.first()).equals("VBG")) {
            return Optional.empty();
        }
        return page.children(saying.first(), "obj", "dobj").stream()
                .findFirst()
                .map(child -> speakers.phrase(child, saying.first()))
                .or(() -> NounPhrases.startingAt(page, saying.last() + 1))
                .filter(this::speaks);
    }

    /**
     * Hands a source to the last draft of the stretch.
     *
     * @return whether there was one
     */
    boolean hand(Span source, Saying saying, List<Draft> drafts) {
        int floor = page.stretch(saying.first()).first();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            var draft = drafts.get(i);
            var other = draft.saying();
            if (other.filter(s -> s.first() < floor).isPresent()) {
                return false;
            }
            if (other.filter(s -> s.first() < saying.first()).isPresent()) {
                var chain = new ArrayList<>(draft.chain());
                chain.add(source);
                drafts.set(i, draft.relayed(chain));
                return true;
            }
        }
        return false;
    }

    /** A source and who relays it: "an official" and "the Ledger" of "an official cited by the Ledger". */
    record Relay(Span source, Span by) {}

    /** The source and its relay in a phrase that names both. */
    Optional<Relay> relay(Span phrase) {
        int first = page.tokenAfter(phrase.start());
        int last = page.last(first);
        for (int i = first + 1; i + 2 <= last && page.token(i - 1).span().end() <= phrase.end(); i++) {
            if (page.token(i).isVerb() && page.is(i + 1, "by") && sayings.speaks(page.token(i), "cite")) {
                int end = i - 1;
                return NounPhrases.startingAt(page, i + 2).map(by -> new Relay(page.span(first, end), by));
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase names somebody or something that can tell. */
    private boolean speaks(Span span) {
        int first = page.tokenAfter(span.start());
        int last = page.tokenAfter(span.end() - 1);
        for (int i = first; i <= last; i++) {
            if (nouns.has(page.lemma(i))) {
                return true;
            }
        }
        return page.annotation().names().stream()
                .anyMatch(name -> span.covers(name.span()) && name.sort() != Name.Sort.PLACE);
    }
}
