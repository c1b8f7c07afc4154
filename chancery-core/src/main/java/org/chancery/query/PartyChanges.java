package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.model.Event;
import org.chancery.model.Given;
import org.chancery.model.Party;

/**
 * What is to become of the parties of an event, each named as {@link NamedParty} reads it. The sides are turned first, then parties are taken
 * out, replaced and added; sides given whole go before all of it.
 *
 * @param actors all of them; empty: those that the event has
 * @param recipients all of them; empty: those that the event has
 * @param replaced by the one that takes the place
 * @param turned whether those who act are rather those acted upon
 */
public record PartyChanges(
        List<String> actors,
        List<String> recipients,
        List<String> addedActors,
        List<String> addedRecipients,
        List<String> removed,
        Map<String, String> replaced,
        boolean turned) {

    /** Copies the lists. */
    public PartyChanges {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        addedActors = List.copyOf(addedActors);
        addedRecipients = List.copyOf(addedRecipients);
        removed = List.copyOf(removed);
        replaced = Map.copyOf(replaced);
    }

    /**
     * The right parties of an event.
     *
     * @throws IllegalArgumentException when nothing is to change, or one is named whom it has not, or nobody knows
     */
    public Given.Parties of(Event event, NamedParty named) {
        var before = new Given.Parties(event.actors(), event.recipients());
        var near = Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList();
        removed.forEach(name -> mustHave(name, near));
        replaced.keySet().forEach(name -> mustHave(name, near));
        var right = new Given.Parties(
                side(actors, turned ? event.recipients() : event.actors(), addedActors, near, named),
                side(recipients, turned ? event.actors() : event.recipients(), addedRecipients, near, named));
        if (right.equals(before)) {
            throw new IllegalArgumentException("these are the parties that it has");
        }
        return right;
    }

    private List<Party> side(
            List<String> whole, List<Party> had, List<String> added, List<Party> near, NamedParty named) {
        var side = new ArrayList<Party>();
        if (whole.isEmpty()) {
            had.stream()
                    .filter(party -> !isNamed(party, removed))
                    .forEach(party -> side.add(replaced.entrySet().stream()
                            .filter(entry -> isNamed(party, List.of(entry.getKey())))
                            .findFirst()
                            .map(entry -> named.of(entry.getValue(), near))
                            .orElse(party)));
        } else {
            whole.forEach(name -> side.add(named.of(name, near)));
        }
        added.forEach(name -> side.add(named.of(name, near)));
        return side.stream().distinct().toList();
    }

    private static boolean isNamed(Party party, List<String> names) {
        return names.stream()
                .anyMatch(name -> NamedParty.among(name, List.of(party)).isPresent());
    }

    private static void mustHave(String name, List<Party> near) {
        if (NamedParty.among(name, near).isEmpty()) {
            throw new IllegalArgumentException("it has no party “" + name + "”, but "
                    + String.join(", ", near.stream().map(Party::name).toList()));
        }
    }
}
