package org.chancery.extract.event.setting;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Where something was said: the place of the verb of saying above it, and of those in whose meeting it was said. */
final class SpeechPlace {

    private static final int DEPTH = 5;

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;

    SpeechPlace(SentenceSyntax syntax, EventLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    Optional<Span> of(EventCandidate candidate) {
        if (!isOfWords(candidate)) {
            return Optional.empty();
        }
        return saying(candidate).or(() -> assembly(candidate));
    }

    static boolean isOfWords(EventCandidate candidate) {
        return EventPlace.isOfWords(candidate.type());
    }

    /** "said in Suva that Fiji opposed the plan": the place of the act is that of the saying. */
    private Optional<Span> saying(EventCandidate candidate) {
        for (int beside : syntax.arcs.children(candidate.anchor(), "parataxis")) {
            if (beside > candidate.anchor() && says(beside, candidate)) {
                return spots(beside).findFirst();
            }
        }
        int at = candidate.anchor();
        for (int round = 0; round < DEPTH && at >= 0; round++) {
            int verb = syntax.arcs.head(at);
            if (verb >= 0 && says(verb, candidate)) {
                return spots(verb).findFirst();
            }
            at = verb;
        }
        return Optional.empty();
    }

    private boolean says(int verb, EventCandidate candidate) {
        return lexicon.statuses().isReporting(syntax.lemma(verb))
                && (speaks(verb, candidate) || isNow(candidate.anchor()));
    }

    /** "Fiji opposes the plan, Moe said": said there and then. */
    private boolean isNow(int verb) {
        return syntax.tag(verb).matches("VBZ|VBP") || syntax.hasModal(verb);
    }

    private boolean speaks(int verb, EventCandidate candidate) {
        return syntax.subject(verb)
                .map(group -> syntax.span(group.first(), group.last()))
                .filter(span -> candidate.actors().stream().anyMatch(span::overlaps))
                .isPresent();
    }

    /** "ministers in Suva denounced the plan", "a crowd outside Suva's town hall". */
    private Optional<Span> assembly(EventCandidate candidate) {
        return syntax.subject(candidate.anchor()).stream()
                .flatMap(group -> spots(group.lead().head()))
                .findFirst();
    }

    private Stream<Span> spots(int governor) {
        return syntax.groups.stream()
                .filter(group -> group.governor() == governor && syntax.led(group, ClauseList.SPOT))
                .flatMap(group -> place(group).stream());
    }

    private Optional<Span> place(Coordination group) {
        return syntax.name(group.lead().head()).filter(EventPlace::isPlace).map(Name::span);
    }
}
