package org.chancery.extract.event.setting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.SentenceSyntax;

/** Where force is used: in the land that it is sent into or used against, and in the town that its noun is told by ("the Oran bombing"). */
final class DeedPlace {

    private static final Set<EventType> FORCE = Set.of(EventType.ASSAULT, EventType.MOBILIZE);
    private static final Set<EventType> TOLD_BY_TOWN = Set.of(EventType.ASSAULT, EventType.PROTEST);

    private final SentenceSyntax syntax;
    private final PlaceNames names;

    DeedPlace(SentenceSyntax syntax) {
        this.syntax = syntax;
        this.names = new PlaceNames(syntax);
    }

    Optional<Span> of(EventCandidate candidate) {
        return before(candidate).or(() -> land(candidate)).or(() -> entered(candidate));
    }

    /** "the Oran bombing", "the Kenya embassy bombing". */
    private Optional<Span> before(EventCandidate candidate) {
        if (!TOLD_BY_TOWN.contains(candidate.type())) {
            return Optional.empty();
        }
        return Stream.of(candidate.anchor())
                .flatMap(noun -> syntax.arcs.children(noun, "compound", "nmod").stream())
                .filter(token -> token < candidate.anchor())
                .flatMap(token -> Stream.concat(Stream.of(token), syntax.arcs.children(token, "compound").stream()))
                .flatMap(token -> syntax.name(token).stream())
                .filter(name -> name.sort() == Name.Sort.PLACE)
                .map(Name::span)
                .findFirst();
    }

    /** "sent troops into Mali", "fighting in Mali", "the invasion of Mali". */
    private Optional<Span> land(EventCandidate candidate) {
        if (!FORCE.contains(candidate.type())) {
            return Optional.empty();
        }
        var reach = Stream.concat(candidate.trigger().stream(), candidate.site().reach().stream())
                .distinct()
                .toList();
        return syntax.groups.stream()
                .filter(group -> syntax.led(group, ClauseList.INTO) && reach.contains(group.governor()))
                .flatMap(group -> land(group.lead().head()).stream())
                .findFirst();
    }

    /** "entered the town of Oran": where troops go is where they are. */
    private Optional<Span> entered(EventCandidate candidate) {
        return syntax.groups.stream()
                .filter(group -> candidate.type() == EventType.MOBILIZE
                        && group.governor() == candidate.anchor()
                        && group.relation().equals("obj"))
                .flatMap(group -> names.of(group.lead().head()).stream())
                .filter(name -> name.sort() == Name.Sort.PLACE)
                .map(Name::span)
                .findFirst();
    }

    private Optional<Span> land(int head) {
        return syntax.name(head).filter(EventPlace::isPlace).map(Name::span);
    }
}
