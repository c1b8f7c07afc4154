package org.chancery.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.Event;
import org.chancery.model.Said;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;

/**
 * A party with what it said.
 *
 * @param wikidata its item of Wikidata, as judged or listed
 * @param next the next meeting announced for days after the latest report with each of those whom it meets, by their id
 * @param topics what it spoke of, most often first
 * @param said its latest statements
 */
public record PersonView(
        Dossier dossier, Optional<String> wikidata, Map<String, Event> next, List<Topic> topics, List<Said> said) {

    private static final int STATEMENTS = 500;
    private static final int SHOWN = 8;
    private static final int PLANNED = 200;

    /** Statements on one topic, the latest first. */
    public record Topic(String name, List<Said> said) {}

    static PersonView of(Handle handle, Dossier dossier, WikidataItems items) {
        var id = dossier.party().id();
        var said = handle.createQuery(
                        "SELECT body FROM statement WHERE speaker = ? ORDER BY day DESC, id LIMIT " + STATEMENTS)
                .bind(0, id)
                .map((row, context) -> RowsRead.statement(row.getBytes(1)))
                .list();
        return new PersonView(
                dossier,
                items.of(id, dossier.offices()),
                next(handle, id),
                topics(said),
                said.subList(0, Math.min(SHOWN, said.size())));
    }

    private static List<Topic> topics(List<Said> said) {
        var byTopic = new TreeMap<String, List<Said>>();
        said.forEach(one -> one.topics().stream()
                .distinct()
                .forEach(topic -> byTopic.merge(topic, List.of(one), PersonView::joined)));
        return byTopic.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(SHOWN)
                .map(entry -> new Topic(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Said> joined(List<Said> a, List<Said> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    private static Map<String, Event> next(Handle handle, String id) {
        Map<String, Event> next = new HashMap<>();
        handle.createQuery("SELECT e.body FROM event_party a JOIN event e ON e.no = a.event WHERE a.party = ?"
                        + " AND e.type = 'CONSULT' AND e.status = 'planned' AND a.day > ? AND " + Plans.STANDS
                        + " ORDER BY a.day LIMIT "
                        + PLANNED)
                .bind(0, id)
                .bind(1, Overview.present(handle).map(Object::toString).orElse(""))
                .map((row, context) -> RowsRead.event(row.getBytes(1)))
                .forEach(event -> java.util.stream.Stream.concat(event.actors().stream(), event.recipients().stream())
                        .flatMap(party -> party.id().stream())
                        .forEach(party -> next.putIfAbsent(party, event)));
        return next;
    }
}
