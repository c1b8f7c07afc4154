package org.chancery.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Annotation;
import org.chancery.model.EventMention;
import org.chancery.model.Name;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.PlaceMention;
import org.chancery.model.Status;

/**
 * Visits that tell of no host. Who travels within the own country visits nobody: "Ghana's president visited Kumasi"; whom he meets there he may
 * well have met. "The visit was short" tells of none where nothing says who went, or where to.
 */
final class EmptyVisits {

    private static final Set<Name.Sort> WHERE =
            EnumSet.of(Name.Sort.PLACE, Name.Sort.STATE, Name.Sort.METONYM, Name.Sort.DEMONYM);

    private final Annotation annotation;

    EmptyVisits(Annotation annotation) {
        this.annotation = annotation;
    }

    List<EventMention> without(List<EventMention> report) {
        return report.stream()
                .filter(event -> !event.modes().contains("visit") || !isBare(event) && !isDomestic(event))
                .toList();
    }

    private boolean isBare(EventMention event) {
        // "cancels Cairo trip" has its town within the noun
        boolean nowhere = event.recipients().isEmpty()
                && event.place().isEmpty()
                && annotation.namesIn(event.trigger()).stream()
                        .filter(name -> event.actors().stream()
                                .noneMatch(actor -> actor.span().overlaps(name.span())))
                        .noneMatch(name -> WHERE.contains(name.sort()));
        boolean byNobody = event.actors().isEmpty() && event.status() == Status.OCCURRED;
        return byNobody || nowhere;
    }

    private boolean isDomestic(EventMention event) {
        var home = event.place().map(PlaceMention::place).flatMap(place -> place.country());
        return home.isPresent()
                && !event.actors().isEmpty()
                && event.actors().stream()
                        .allMatch(actor -> actor.party().country().equals(home))
                && event.recipients().stream().allMatch(host -> isGround(host, event))
                && annotation.namesIn(event.clause()).stream().noneMatch(name -> isForeign(name, home));
    }

    /** Whether somebody who is visited is but the place. */
    private static boolean isGround(PartyMention host, EventMention event) {
        return host.party().kind() == Party.Kind.GROUP
                && event.place()
                        .filter(place -> place.span().overlaps(host.span()))
                        .isPresent();
    }

    private static boolean isForeign(Name name, Optional<String> home) {
        return name.country().isPresent() && !name.country().equals(home);
    }
}
