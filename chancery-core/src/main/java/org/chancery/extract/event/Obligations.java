package org.chancery.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.EventLexicon;

/** Reads what somebody says that another must do. */
final class Obligations {

    private final Grammar grammar;
    private final EventLexicon lexicon;
    private final Parties parties;
    private final Reader reader;

    Obligations(Grammar grammar, EventLexicon lexicon, Parties parties, Reader reader) {
        this.grammar = grammar;
        this.lexicon = lexicon;
        this.parties = parties;
        this.reader = reader;
    }

    /** "The minister said that Israel must withdraw": a demand of whoever says so. */
    Optional<Core> at(int token) {
        int head = grammar.arcs.head(token);
        boolean reported = head >= 0
                && (grammar.isVerb(token) || grammar.has(token, "cop"))
                && lexicon.statuses().isReporting(grammar.lemma(head))
                && grammar.arcs.relation(token).matches("ccomp|parataxis|dep");
        if (!reported) {
            return Optional.empty();
        }
        var modal = grammar.auxiliaries(token).stream()
                .filter(aux -> lexicon.statuses().obliges(grammar.lower(aux)))
                .findFirst();
        var speaker = grammar.subject(head).filter(parties::acts);
        var obliged = new Site(grammar, parties, token, Optional.empty(), Set.of(), Set.of()).fill("subj");
        if (modal.isEmpty() || speaker.isEmpty() || obliged.isEmpty()) {
            return Optional.empty();
        }
        var inner = reader.predicate(token, 1);
        var saying =
                lexicon.compose("demand", inner.map(core -> core.type().name()).orElse("*"));
        var actors = Cores.without(parties.outer(speaker.get()), obliged);
        if (saying.isEmpty() || saying.get().type().isEmpty() || actors.isEmpty()) {
            return Optional.empty();
        }
        var trigger = new TreeSet<Integer>(Set.of(modal.get(), token));
        var used = new LinkedHashSet<Integer>(trigger);
        inner.ifPresent(core -> used.addAll(core.used()));
        var site = new Site(grammar, parties, head, Optional.empty(), Set.of(token), Set.of());
        return Optional.of(new Core(
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
