package org.chancery.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final Map<String, List<String>> used = new HashMap<>();
    private final Map<String, Set<String>> users = new HashMap<>();
    private final Map<String, Map<String, Node>> nodes = new HashMap<>();
    private final Map<String, Collection<Long>> keys = new HashMap<>();
    private final Map<Long, Map<String, Node>> byKey = new HashMap<>();
    private final Map<Long, Map<String, Node>> components = new HashMap<>();
    private final TreeMap<String, Event> events = new TreeMap<>();
    private final Map<String, Set<String>> byParty = new HashMap<>();
    private final Map<String, List<Said>> said = new HashMap<>();
    private final Map<String, List<Attested>> attested = new HashMap<>();
    private final Map<String, List<Attested>> pairs = new HashMap<>();
    private final Map<String, String> postOf = new HashMap<>();
    private final Map<String, Map<String, Attested>> posts = new HashMap<>();
    private final Map<String, List<Tenure>> tenures = new TreeMap<>();
    private long last;

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
        return ++last;
    }

    @Override
    public List<Node> nodes(String report) {
        return List.copyOf(nodes.getOrDefault(report, Map.of()).values());
    }

    @Override
    public List<Node> meeting(Collection<Long> wanted) {
        var found = new TreeMap<String, Node>();
        wanted.forEach(key -> found.putAll(byKey.getOrDefault(key, Map.of())));
        return List.copyOf(found.values());
    }

    @Override
    public int size(long component) {
        return components.getOrDefault(component, Map.of()).size();
    }

    @Override
    public List<Node> component(long component) {
        return List.copyOf(components.getOrDefault(component, Map.of()).values());
    }

    @Override
    public List<Node> component(long component, long home) {
        return component(component).stream().filter(node -> node.home() == home).toList();
    }

    @Override
    public void add(Node node, Collection<Long> itsKeys) {
        keys.put(node.key(), List.copyOf(itsKeys));
        keep(node);
    }

    @Override
    public void change(Node node) {
        forget(nodes.get(node.report()).get(node.key()));
        keep(node);
    }

    private void keep(Node node) {
        nodes.computeIfAbsent(node.report(), r -> new LinkedHashMap<>()).put(node.key(), node);
        keys.get(node.key())
                .forEach(key -> byKey.computeIfAbsent(key, k -> new HashMap<>()).put(node.key(), node));
        components.computeIfAbsent(node.component(), c -> new LinkedHashMap<>()).put(node.key(), node);
    }

    private void forget(Node node) {
        keys.get(node.key()).forEach(key -> byKey.get(key).remove(node.key()));
        components.get(node.component()).remove(node.key());
    }

    @Override
    public void removeNodes(String report) {
        nodes(report).forEach(node -> {
            forget(node);
            keys.remove(node.key());
        });
        nodes.remove(report);
    }

    @Override
    public void merge(long component, long into) {
        component(component).forEach(node -> change(node.in(into)));
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
        return attested.getOrDefault(source, List.of());
    }

    @Override
    public void attest(String source, List<Attested> now) {
        attestedIn(source).forEach(one -> {
            pairs.get(pair(one.who(), one.told().office())).remove(one);
            Optional.ofNullable(postOf.remove(place(one)))
                    .ifPresent(post -> posts.get(post).remove(place(one)));
        });
        attested.put(source, List.copyOf(now));
        now.forEach(one -> pairs.computeIfAbsent(pair(one.who(), one.told().office()), p -> new ArrayList<>())
                .add(one));
    }

    private static String pair(String person, String office) {
        return person + "\t" + office;
    }

    private static String place(Attested one) {
        return one.where().report() + "\t" + one.index();
    }

    @Override
    public List<Attested> ownerless(String person, String office) {
        return pairs.getOrDefault(pair(person, office), List.of()).stream()
                .filter(one -> one.owner().isEmpty())
                .toList();
    }

    @Override
    public List<String> owners(String person, String office) {
        return pairs.getOrDefault(pair(person, office), List.of()).stream()
                .map(Attested::owner)
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String post(Attested one, String post) {
        var before = postOf.put(place(one), post);
        if (before != null) {
            posts.get(before).remove(place(one));
        }
        posts.computeIfAbsent(post, p -> new HashMap<>()).put(place(one), one);
        return before == null ? "" : before;
    }

    @Override
    public List<Attested> attestedAs(String post) {
        return List.copyOf(posts.getOrDefault(post, Map.of()).values());
    }

    @Override
    public void tenures(String post, List<Tenure> now) {
        tenures.put(post, List.copyOf(now));
    }
}
