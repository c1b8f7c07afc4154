package org.chancery.extract.event.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.EventLexicon;
import org.chancery.syntax.SentenceSyntax;

/** Reads what somebody says that another must do. */
final class ReportedObligation {

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;
    private final PartySpans parties;
    private final PredicateReader reader;

    ReportedObligation(SentenceSyntax syntax, EventLexicon lexicon, PartySpans parties, PredicateReader reader) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.parties = parties;
        this.reader = reader;
    }

    /** "The minister said that Israel must withdraw": a demand of whoever says so. */
    Optional<EventCandidate> at(int token) {
        int head = syntax.arcs.head(token);
        boolean reported = head >= 0
                && (syntax.isVerb(token) || syntax.has(token, "cop"))
                && lexicon.statuses().isReporting(syntax.lemma(head))
                && syntax.arcs.relation(token).matches("ccomp|parataxis|dep");
        if (!reported) {
            return Optional.empty();
        }
        var modal = syntax.auxiliaries(token).stream()
                .filter(aux -> lexicon.statuses().obliges(syntax.lower(aux)))
                .findFirst();
        var speaker = syntax.subject(head).filter(parties::acts);
        var obliged = new ArgumentSlots(syntax, parties, token, Optional.empty(), Set.of(), Set.of()).fill("subject");
        if (modal.isEmpty() || speaker.isEmpty() || obliged.isEmpty()) {
            return Optional.empty();
        }
        var inner = reader.predicate(token, 1);
        // "must not help": what is demanded is to leave it
        boolean forbidden = syntax.negation(token).isPresent();
        var saying = lexicon.compose(
                "demand",
                inner.filter(candidate -> !forbidden)
                        .map(candidate -> candidate.type().name())
                        .orElse("*"));
        var actors = RoleFiller.without(parties.outer(speaker.get()), obliged);
        if (saying.isEmpty() || saying.get().type().isEmpty() || actors.isEmpty()) {
            return Optional.empty();
        }
        var trigger = new TreeSet<Integer>(Set.of(modal.get(), token));
        var used = new LinkedHashSet<Integer>(trigger);
        inner.ifPresent(candidate -> used.addAll(candidate.used()));
        var site = new ArgumentSlots(syntax, parties, head, Optional.empty(), Set.of(token), Set.of());
        return Optional.of(new EventCandidate(
                saying.get().type().get(),
                saying.get().modes(),
                List.of(),
                "operators/must",
                head,
                trigger,
                used,
                actors,
                obliged,
                Optional.empty(),
                site));
    }
}
