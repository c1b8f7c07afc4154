package org.chancery.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.knowledge.Listed;
import org.chancery.model.Chronicle;
import org.chancery.model.Coded;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.Said;
import org.chancery.model.Tenure;

/** A record in the making, in memory. Not thread-safe. */
final class GroundInMemory implements Ground {

    private final TreeMap<String, Coded> reports = new TreeMap<>();
    private final TreeMap<String, Listed> rows = new TreeMap<>();
    private final NamesInMemory names = new NamesInMemory();
    private final NodesInMemory nodes = new NodesInMemory();
    private final PostsInMemory posts = new PostsInMemory();
    private final Map<String, List<String>> used = new HashMap<>();
    private final Map<String, Set<String>> users = new HashMap<>();
    private final TreeMap<String, Event> events = new TreeMap<>();
    private final Map<String, Set<String>> byParty = new HashMap<>();
    private final Map<String, List<Said>> said = new HashMap<>();
    private final Map<String, List<Tenure>> tenures = new TreeMap<>();

    GroundInMemory(Collection<Coded> coded, Collection<Listed> lists) {
        coded.forEach(one -> reports.put(one.report().id(), one));
        lists.forEach(row -> rows.put(row.id(), row));
    }

    /** The record as it is now. */
    Chronicle chronicle() {
        return new Chronicle(
                reports.values().stream().map(Coded::report).toList(),
                List.copyOf(events.values()),
                said.values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Said::id))
                        .toList(),
                tenures.values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Tenure::id))
                        .toList());
    }

    /** Takes a report in, or in place of that of the same id; gives its id. */
    String take(Coded coded) {
        reports.put(coded.report().id(), coded);
        return coded.report().id();
    }

    /** Lets go of a report. */
    void lose(String report) {
        reports.remove(report);
    }

    Collection<String> sources() {
        var sources = new TreeSet<>(reports.keySet());
        sources.addAll(rows.keySet());
        return sources;
    }

    @Override
    public Optional<Listed> listed(String row) {
        return Optional.ofNullable(rows.get(row));
    }

    @Override
    public Optional<Coded> coded(String report) {
        return Optional.ofNullable(reports.get(report));
    }

    @Override
    public Optional<KnownName> name(String id) {
        return names.name(id);
    }

    @Override
    public List<KnownName> withKey(String key) {
        return names.withKey(key);
    }

    @Override
    public List<KnownName> ofGroup(String group) {
        return names.ofGroup(group);
    }

    @Override
    public void put(KnownName name) {
        names.put(name);
    }

    @Override
    public void drop(String id) {
        names.drop(id);
    }

    @Override
    public List<String> namesIn(String source) {
        return used.getOrDefault(source, List.of());
    }

    @Override
    public void use(String source, Collection<String> ids) {
        namesIn(source).forEach(id -> users.get(id).remove(source));
        used.put(source, List.copyOf(ids));
        ids.forEach(id -> users.computeIfAbsent(id, i -> new TreeSet<>()).add(source));
    }

    @Override
    public List<String> using(String name) {
        return List.copyOf(users.getOrDefault(name, Set.of()));
    }

    @Override
    public long fresh() {
        return nodes.fresh();
    }

    @Override
    public List<Node> nodes(String report) {
        return nodes.of(report);
    }

    @Override
    public List<Node> meeting(Collection<Long> keys) {
        return nodes.meeting(keys);
    }

    @Override
    public int size(long component) {
        return nodes.component(component).size();
    }

    @Override
    public List<Node> component(long component) {
        return nodes.component(component);
    }

    @Override
    public List<Node> component(long component, long home) {
        return component(component).stream().filter(node -> node.home() == home).toList();
    }

    @Override
    public void add(Node node, Collection<Long> keys) {
        nodes.add(node, keys);
    }

    @Override
    public void change(Node node) {
        nodes.change(node);
    }

    @Override
    public void removeNodes(String report) {
        nodes.remove(report);
    }

    @Override
    public void merge(long component, long into) {
        nodes.merge(component, into);
    }

    @Override
    public Optional<Event> event(String id) {
        return Optional.ofNullable(events.get(id));
    }

    @Override
    public List<Event> consultations(Collection<String> parties, LocalDate from, LocalDate to) {
        var days = DateRange.of(from, to);
        var found = new TreeMap<String, Event>();
        for (var party : parties) {
            for (var id : byParty.getOrDefault(party, Set.of())) {
                var event = events.get(id);
                if (Relations.span(event).filter(days::overlaps).isPresent()) {
                    found.put(id, event);
                }
            }
        }
        return List.copyOf(found.values());
    }

    @Override
    public List<Event> together(Collection<String> parties, LocalDate from, LocalDate to) {
        return consultations(parties, from, to).stream()
                .filter(event -> Relations.parties(event).containsAll(parties))
                .toList();
    }

    @Override
    public void put(Event event) {
        remove(event.id(), Optional.empty());
        events.put(event.id(), event);
        Relations.parties(event).forEach(party -> byParty.computeIfAbsent(party, p -> new TreeSet<>())
                .add(event.id()));
    }

    @Override
    public void remove(String event, Optional<String> now) {
        var gone = events.remove(event);
        if (gone != null) {
            Relations.parties(gone).forEach(party -> byParty.get(party).remove(event));
        }
    }

    @Override
    public void said(String report, List<Said> statements) {
        said.put(report, statements);
    }

    @Override
    public List<Attested> attestedIn(String source) {
        return posts.attestedIn(source);
    }

    @Override
    public void attest(String source, List<Attested> attested) {
        posts.attest(source, attested);
    }

    @Override
    public List<Attested> ownerless(String person, String office) {
        return posts.ownerless(person, office);
    }

    @Override
    public List<String> owners(String person, String office) {
        return posts.owners(person, office);
    }

    @Override
    public String post(Attested attested, String post) {
        return posts.post(attested, post);
    }

    @Override
    public List<Attested> attestedAs(String post) {
        return posts.attestedAs(post);
    }

    @Override
    public void tenures(String post, List<Tenure> now) {
        tenures.put(post, List.copyOf(now));
    }
}
