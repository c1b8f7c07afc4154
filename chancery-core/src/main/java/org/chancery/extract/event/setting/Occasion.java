package org.chancery.extract.event.setting;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** Reads the summit, session or conference that an event was part of. */
public final class Occasion {

    private final SentenceSyntax syntax;
    private final EventWords words;
    private final List<Name> occasions;

    public Occasion(SentenceSyntax syntax, EventWords words, Annotation annotation) {
        this.syntax = syntax;
        this.words = words;
        this.occasions = annotation.namesIn(syntax.sentence.span()).stream()
                .filter(name -> name.sort() == Name.Sort.OCCASION)
                .toList();
    }

    /** The summit or session that an event was part of. */
    public Optional<Span> of(EventCandidate candidate) {
        Span best = null;
        int nearest = Integer.MAX_VALUE;
        for (var name : occasions) {
            int token = syntax.top(name.span());
            if (token < 0 || candidate.trigger().contains(token)) {
                continue;
            }
            int distance = Math.abs(token - candidate.anchor());
            if (distance < nearest) {
                nearest = distance;
                best = name.span();
            }
        }
        return Optional.ofNullable(best).or(() -> session(candidate));
    }

    /** "the 76th session of the General Assembly": a conference that the sentence names. */
    private Optional<Span> session(EventCandidate candidate) {
        for (var group : syntax.groups) {
            int head = group.lead().head();
            boolean summit =
                    words.classes(head).stream().anyMatch(kind -> kind.name().equals("summit"));
            boolean meetings = syntax.led(group, ClauseList.OCCASIONED)
                    && words.classes(head).stream().anyMatch(kind -> kind.name().equals("talks"))
                    && holdsBody(group.lead());
            if (!summit && !meetings || candidate.trigger().contains(head)) {
                continue;
            }
            var next = syntax.groups.stream()
                    .filter(other -> other.first() == group.lead().last() + 2
                            && other.preposition().filter("of"::equals).isPresent())
                    .findFirst();
            int last = next.map(Coordination::last).orElse(group.lead().last());
            for (int i = group.first(); i <= last; i++) {
                if (syntax.name(i).isPresent() || syntax.tag(i).startsWith("NNP")) {
                    return Optional.of(syntax.span(group.first(), last));
                }
            }
        }
        return Optional.empty();
    }

    /** "the G7 meetings": a body's name before the noun. */
    private boolean holdsBody(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (syntax.name(i)
                    .filter(name -> name.sort() == Name.Sort.ORGANISATION)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
