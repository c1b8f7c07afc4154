package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.EventMention;
import org.chancery.model.Name;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.PlaceMention;

/** Who travels within the own country visits nobody: "Ghana's president visited Kumasi". Whom he meets there he may well have met. */
final class DomesticVisit {

    private final Annotation annotation;

    DomesticVisit(Annotation annotation) {
        this.annotation = annotation;
    }

    List<EventMention> without(List<EventMention> report) {
        return report.stream().filter(event -> !is(event)).toList();
    }

    private boolean is(EventMention event) {
        var home = event.place().map(PlaceMention::place).flatMap(place -> place.country());
        return event.modes().contains("visit")
                && home.isPresent()
                && !event.actors().isEmpty()
                && event.actors().stream()
                        .allMatch(actor -> actor.party().country().equals(home))
                && event.recipients().stream().allMatch(host -> isGround(host, event))
                && annotation.names().stream().noneMatch(name -> isForeign(name, event, home));
    }

    /** Whether somebody who is visited is but the place. */
    private static boolean isGround(PartyMention host, EventMention event) {
        return host.party().kind() == Party.Kind.GROUP
                && event.place()
                        .filter(place -> place.span().overlaps(host.span()))
                        .isPresent();
    }

    /** Whether the clause names somebody from elsewhere. */
    private static boolean isForeign(Name name, EventMention event, Optional<String> home) {
        return event.clause().covers(name.span())
                && name.country().isPresent()
                && !name.country().equals(home);
    }
}
