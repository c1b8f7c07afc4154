package org.chancery.extract.event.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.extract.event.frame.PartySpans;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Span;
import org.chancery.syntax.SentenceSyntax;

/**
 * "Gave the government until Friday to resign" asks for what there is time for; "the governor has until May to sign the law" tells of nothing
 * yet.
 */
final class AllottedTime implements ClauseRule {

    private static final String DEMAND = "demand";
    private static final String ANYTHING = "nothing";

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;
    private final PartySpans parties;

    AllottedTime(SentenceSyntax syntax, EventLexicon lexicon, PartySpans parties) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.parties = parties;
    }

    @Override
    public String name() {
        return "allotted-time";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        int verb = event.candidate().anchor();
        if (hasTime(verb)) {
            return Optional.empty();
        }
        return allotting(verb).map(head -> asked(event, head)).orElse(Optional.of(event));
    }

    /** "has until May to sign": "has" is but the auxiliary of the deed. */
    private boolean hasTime(int deed) {
        return syntax.has(deed, "mark")
                && syntax.arcs.children(deed, "aux").stream()
                        .anyMatch(aux -> syntax.is(ClauseList.ALLOTTING, syntax.lemma(aux)) && isUntil(aux, deed));
    }

    /** The verb by which somebody has or gets time for a deed. */
    private Optional<Integer> allotting(int deed) {
        if (!syntax.tag(deed).equals("VB") || !syntax.has(deed, "mark")) {
            return Optional.empty();
        }
        int head = syntax.arcs.head(deed);
        return Stream.of(head, head < 0 ? head : syntax.arcs.head(head))
                .filter(above -> above >= 0 && syntax.is(ClauseList.ALLOTTING, syntax.lemma(above)))
                .filter(above -> isUntil(above, deed))
                .findFirst();
    }

    private boolean isUntil(int head, int deed) {
        for (int i = head + 1; i < deed; i++) {
            if (syntax.is(ClauseList.UP_TO, i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<ClauseEvent> asked(ClauseEvent event, int head) {
        var actors = syntax.subject(head).map(parties::any).orElse(List.<Span>of());
        var asked = syntax.arcs.children(head, "iobj", "obj").stream()
                .flatMap(object -> syntax.group(object).stream())
                .filter(group -> !group.isTime())
                .flatMap(group -> parties.any(group).stream())
                .filter(span -> !actors.contains(span))
                .toList();
        if (actors.isEmpty() || asked.isEmpty() || syntax.negation(head).isPresent()) {
            return Optional.empty();
        }
        var candidate = event.candidate();
        return lexicon.compose(DEMAND, candidate.type().name())
                .filter(saying -> saying.type().isPresent())
                .or(() -> lexicon.compose(DEMAND, ANYTHING))
                .flatMap(saying -> saying.type()
                        .map(type -> candidate.with(type, saying.modes()).among(actors, asked)))
                .map(demand -> event.as(demand).read(Factuality.Reading.OCCURRED));
    }
}
