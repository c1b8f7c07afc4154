package org.chancery.export.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.knowledge.MutualActs;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.query.Selection;

/** The network of a selection: its parties, and between each two of them one tie for each type of event. In an order that depends on the record alone. */
final class Contacts {

    private static final MutualActs MUTUAL = MutualActs.load();

    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<Tie, List<Contact>> ties = new TreeMap<>(Tie.ORDER);

    /** Goes over the events once. */
    static Contacts of(Selection selection) {
        var contacts = new Contacts();
        selection.events(contacts::add);
        return contacts;
    }

    private void add(Event event) {
        for (var party : event.actors()) {
            node(party, event);
        }
        for (var party : event.recipients()) {
            node(party, event);
        }
        for (var actor : event.actors()) {
            event.recipients().forEach(recipient -> tie(event, actor, recipient, true));
        }
        if (MUTUAL.isMutual(event)) {
            for (int i = 0; i < event.actors().size(); i++) {
                for (int k = i + 1; k < event.actors().size(); k++) {
                    tie(event, event.actors().get(i), event.actors().get(k), false);
                }
            }
        }
    }

    private void node(Party party, Event event) {
        nodes.computeIfAbsent(id(party), id -> new Node(id, party, new TreeSet<>()))
                .days()
                .addAll(days(event));
    }

    private void tie(Event event, Party one, Party other, boolean directed) {
        boolean turned = !directed && id(one).compareTo(id(other)) > 0;
        var tie = new Tie(
                id(turned ? other : one), id(turned ? one : other), event.type().name(), directed);
        if (!tie.source().equals(tie.target())) {
            ties.computeIfAbsent(tie, t -> new ArrayList<>())
                    .add(new Contact(event.id(), event.status().label(), event.score(), event.date()));
        }
    }

    /** The parties by id. */
    Iterable<Node> nodes() {
        return nodes.values();
    }

    /** The ties with their contacts in the order of the events' ids. */
    Set<Map.Entry<Tie, List<Contact>>> ties() {
        return ties.entrySet();
    }

    private static String id(Party party) {
        return party.id().orElse(party.name());
    }

    private static List<LocalDate> days(Event event) {
        var days = new ArrayList<LocalDate>();
        event.date().flatMap(DateRange::start).ifPresent(days::add);
        event.date().flatMap(DateRange::end).ifPresent(days::add);
        return days;
    }

    /** A party and the days on which events have it. */
    record Node(String id, Party party, TreeSet<LocalDate> days) {}

    /** Two parties and what was between them. */
    record Tie(String source, String target, String type, boolean directed) {

        static final Comparator<Tie> ORDER = Comparator.comparing(Tie::source)
                .thenComparing(Tie::target)
                .thenComparing(Tie::type)
                .thenComparing(Tie::directed);
    }

    /** One event of a tie. */
    record Contact(String event, String status, double score, Optional<DateRange> date) {}

    /** The first day of all contacts. */
    static Optional<LocalDate> first(List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact -> contact.date().flatMap(d -> d.start().or(d::end)).stream())
                .min(Comparator.naturalOrder());
    }

    /** The last day of all contacts. */
    static Optional<LocalDate> last(List<Contact> contacts) {
        return contacts.stream()
                .flatMap(contact -> contact.date().flatMap(d -> d.end().or(d::start)).stream())
                .max(Comparator.naturalOrder());
    }
}
