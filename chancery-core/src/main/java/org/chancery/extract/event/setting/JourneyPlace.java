package org.chancery.extract.event.setting;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.SentenceSyntax;

/** Where an event was by the journey that it was, or for which or on which somebody went. */
final class JourneyPlace {

    private final SentenceSyntax syntax;
    private final EventWords words;
    private final AttachmentScore attachment;
    private final MatterPlace matter;
    private final PlaceNames names;

    JourneyPlace(SentenceSyntax syntax, EventWords words, AttachmentScore attachment, MatterPlace matter) {
        this.syntax = syntax;
        this.words = words;
        this.attachment = attachment;
        this.matter = matter;
        this.names = new PlaceNames(syntax);
    }

    /** @param taken the parties' spans */
    Optional<Span> of(EventCandidate candidate, List<Span> taken) {
        return (candidate.modes().contains("visit") ? destination(candidate) : visited(candidate, taken))
                .or(() -> bound(candidate, taken));
    }

    /** Who goes to see a country or a capital is there. */
    private Optional<Span> destination(EventCandidate candidate) {
        for (int i = 0; i < syntax.size(); i++) {
            var name = syntax.name(i).filter(EventPlace::isPlace).map(Name::span);
            if (name.isPresent() && candidate.recipients().contains(name.get())) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** "left for Suva to meet his counterpart", "flew to Suva for talks": where somebody goes for it. */
    private Optional<Span> bound(EventCandidate candidate, List<Span> taken) {
        int verb = syntax.arcs.head(candidate.anchor());
        boolean purpose = candidate.type() == EventType.CONSULT
                && verb >= 0
                && syntax.isVerb(verb)
                && syntax.is(ClauseList.JOURNEY, syntax.lemma(verb))
                && (syntax.arcs.children(candidate.anchor(), "mark").stream()
                                .anyMatch(word -> syntax.tag(word).equals("TO"))
                        || syntax.group(candidate.anchor())
                                .filter(group -> syntax.led(group, ClauseList.OCCASIONED))
                                .isPresent());
        return syntax.groups.stream()
                .filter(group -> purpose && group.governor() == verb && syntax.led(group, ClauseList.BOUND))
                .flatMap(group -> names.of(group.lead().head()).stream())
                .map(Name::span)
                .filter(span -> taken.stream().noneMatch(span::overlaps))
                .findFirst();
    }

    /** "met during a visit to Washington": where a visit went to. */
    private Optional<Span> visited(EventCandidate candidate, List<Span> taken) {
        for (var group : syntax.groups) {
            int governor = group.governor();
            boolean visit = group.preposition().filter("to"::equals).isPresent()
                    && governor >= 0
                    && words.classes(governor).stream()
                            .anyMatch(kind -> kind.name().equals("visit"));
            var name = syntax.name(group.lead().head());
            if (visit
                    && attachment.of(governor, candidate) > 0
                    && !matter.holds(group, candidate)
                    && name.isPresent()
                    && taken.stream().noneMatch(span -> span.overlaps(name.get().span()))) {
                return name.map(Name::span);
            }
        }
        return Optional.empty();
    }
}
