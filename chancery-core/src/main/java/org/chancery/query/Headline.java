package org.chancery.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.Headlines;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.model.Status;

/** An event in one line, without day and place: "Antony Blinken to meet Toshimitsu Motegi and Chung Eui-yong". Thread-safe. */
public final class Headline {

    private static final int SHOWN = 4;

    private final Headlines words = Headlines.load();

    /** The line. */
    public String of(Event event) {
        var phrase = words.of(event.type(), event.modes());
        var to = names(event.recipients());
        // those who meet are all actors: the first met the others
        var all = event.actors();
        boolean split = to.isEmpty() && event.type().isMutual() && all.size() == 2;
        var actors = split ? names(all.subList(0, 1)) : names(all);
        var others = split ? names(all.subList(1, 2)) : to;
        boolean done = event.status() == Status.OCCURRED
                || event.status() == Status.ONGOING
                || event.status() == Status.DENIED;
        String verb = done
                ? others.isPresent() ? phrase.pastTo() : phrase.past()
                : others.isPresent() ? phrase.plainTo() : phrase.plain();
        String told = Stream.of(Optional.of(actors.orElse("somebody")), Optional.of(done ? verb : "to " + verb), others)
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
        return mark(event.status()) + told;
    }

    private static String mark(Status status) {
        return switch (status) {
            case OCCURRED, PLANNED -> "";
            case ONGOING -> "under way: ";
            case CANCELLED -> "called off: ";
            case DENIED -> "denied: ";
            case HYPOTHETICAL -> "possible: ";
        };
    }

    private static Optional<String> names(List<Party> parties) {
        var names = parties.stream().map(Party::name).distinct().toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (names.size() > SHOWN) {
            return Optional.of(String.join(", ", names.subList(0, SHOWN)) + " and " + (names.size() - SHOWN) + " more");
        }
        if (names.size() == 1) {
            return Optional.of(names.get(0));
        }
        return Optional.of(
                String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1));
    }
}
