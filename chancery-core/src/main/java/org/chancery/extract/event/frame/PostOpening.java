package org.chancery.extract.event.frame;

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
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** A post that opens without a subject, "Met today with @X": its author met those it names. The tagger takes such a word for a name. */
public final class PostOpening {

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;

    public PostOpening(SentenceSyntax syntax, EventLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** The meeting, unless its first word already tells of another event. */
    public Optional<EventCandidate> meeting(Set<Integer> used) {
        if (used.contains(0) || !lexicon.statuses().opensMeeting(syntax.lower(0))) {
            return Optional.empty();
        }
        var met = new ArrayList<Span>();
        for (var group : syntax.groups) {
            if (group.first() == 0 || group.isTime()) {
                continue;
            }
            group.members().stream()
                    .filter(this::isPerson)
                    .forEach(phrase -> met.add(syntax.span(phrase.first(), phrase.last())));
            if (!met.isEmpty()) {
                break;
            }
        }
        if (met.isEmpty()) {
            return Optional.empty();
        }
        var trigger = new TreeSet<Integer>(Set.of(0));
        var site = new ArgumentSlots(
                syntax,
                new PartySpans(syntax, new EventWords(syntax, lexicon)),
                0,
                Optional.empty(),
                Set.of(),
                Set.of());
        return Optional.of(new EventCandidate(
                EventType.CONSULT,
                List.of(),
                List.of("diplomatic"),
                "posts/" + syntax.lower(0).toLowerCase(Locale.ROOT),
                0,
                trigger,
                Set.of(0),
                List.of(),
                met,
                Optional.of(Status.OCCURRED),
                site));
    }

    private boolean isPerson(NounPhrase phrase) {
        return syntax.token(phrase.head()).text().startsWith("@")
                || syntax.name(phrase.head())
                        .filter(name -> name.sort() == Name.Sort.PERSON)
                        .isPresent();
    }
}
