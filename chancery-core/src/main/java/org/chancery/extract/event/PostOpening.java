package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.model.Status;

/** A post that opens without a subject, "Met today with @X": its author met those it names. The tagger takes such a word for a name. */
final class PostOpening {

    private final Grammar grammar;
    private final EventLexicon lexicon;

    PostOpening(Grammar grammar, EventLexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
    }

    /** The meeting, unless its first word already tells of another event. */
    Optional<Core> meeting(Set<Integer> used) {
        if (used.contains(0) || !lexicon.statuses().opensMeeting(grammar.lower(0))) {
            return Optional.empty();
        }
        var met = new ArrayList<Span>();
        for (var group : grammar.groups) {
            if (group.first() == 0 || group.isTime()) {
                continue;
            }
            group.members().stream()
                    .filter(this::isPerson)
                    .forEach(chunk -> met.add(grammar.span(chunk.first(), chunk.last())));
            if (!met.isEmpty()) {
                break;
            }
        }
        if (met.isEmpty()) {
            return Optional.empty();
        }
        var trigger = new TreeSet<Integer>(Set.of(0));
        var site = new Site(
                grammar,
                new Parties(grammar, new EventWords(grammar, lexicon)),
                0,
                Optional.empty(),
                Set.of(),
                Set.of());
        return Optional.of(new Core(
                EventType.CONSULT,
                List.of(),
                List.of("diplomatic"),
                "posts/" + grammar.lower(0).toLowerCase(Locale.ROOT),
                0,
                trigger,
                Set.of(0),
                List.of(),
                met,
                Optional.of(Status.OCCURRED),
                site));
    }

    private boolean isPerson(Chunk chunk) {
        return grammar.token(chunk.head()).text().startsWith("@")
                || grammar.name(chunk.head())
                        .filter(name -> name.sort() == Name.Sort.PERSON)
                        .isPresent();
    }
}
