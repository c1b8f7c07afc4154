package org.chancery.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Listed;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import org.chancery.reconcile.Attested;
import org.chancery.reconcile.Ground;
import org.chancery.reconcile.KnownName;
import org.chancery.reconcile.Node;
import org.chancery.store.WorkingNames.NameRow;
import org.chancery.store.WorkingNodes.NodeRow;
import org.chancery.store.WorkingPosts.AttestedRow;
import org.chancery.store.Workings;

/** The ground of a derivation in a store. Remembers names, and what it read last, for as long as it lives. */
final class StoredGround implements Ground {

    private final Workings store;
    private final Map<String, Optional<KnownName>> names = new HashMap<>();
    private final Map<String, Optional<Coded>> coded = new Lately<>(500);
    private final Map<String, Optional<Event>> events = new Lately<>(4000);

    StoredGround(Workings store) {
        this.store = store;
    }

    @Override
    public Optional<Coded> coded(String report) {
        return coded.computeIfAbsent(report, store::coded);
    }

    @Override
    public Optional<Listed> listed(String row) {
        return Listed.isRow(row) ? store.listed(row) : Optional.empty();
    }

    @Override
    public void drop(String id) {
        name(id).ifPresent(name -> store.names().dropName(id, name.keys()));
        names.remove(id);
    }

    @Override
    public Optional<KnownName> name(String id) {
        return names.computeIfAbsent(id, i -> store.names().name(i).map(StoredGround::known));
    }

    @Override
    public List<KnownName> withKey(String key) {
        return store.names().namesWithKey(key).stream().map(StoredGround::known).toList();
    }

    @Override
    public List<KnownName> ofGroup(String group) {
        return store.names().namesOfOne(group).stream().map(StoredGround::known).toList();
    }

    private static KnownName known(NameRow row) {
        return new KnownName(
                row.name(),
                row.country(),
                row.one(),
                new KnownName.Person(row.personName(), row.personCountry(), row.person()));
    }

    @Override
    public void put(KnownName name) {
        store.names()
                .put(
                        new NameRow(
                                name.id(),
                                name.name(),
                                name.country(),
                                name.group(),
                                name.person().id(),
                                name.person().name(),
                                name.person().country()),
                        name.keys());
        names.put(name.id(), Optional.of(name));
    }

    @Override
    public List<String> namesIn(String source) {
        return store.names().namesIn(source);
    }

    @Override
    public void use(String source, Collection<String> ids) {
        store.names().use(source, ids);
    }

    @Override
    public List<String> using(String name) {
        return store.names().using(name);
    }

    @Override
    public long fresh() {
        return store.nodes().fresh();
    }

    @Override
    public List<Node> nodes(String report) {
        return nodes(store.nodes().nodes(report));
    }

    @Override
    public List<Node> meeting(Collection<Long> keys) {
        return nodes(store.nodes().meeting(keys));
    }

    @Override
    public int size(long component) {
        return store.nodes().size(component);
    }

    @Override
    public List<Node> component(long component) {
        return nodes(store.nodes().component(component));
    }

    @Override
    public List<Node> component(long component, long home) {
        return nodes(store.nodes().component(component, home));
    }

    @Override
    public void add(Node node, Collection<Long> keys) {
        store.nodes().add(row(node), keys);
    }

    @Override
    public void change(Node node) {
        store.nodes().change(row(node));
    }

    @Override
    public void removeNodes(String report) {
        store.nodes().removeNodes(report);
    }

    @Override
    public void merge(long component, long into) {
        store.nodes().merge(component, into);
    }

    private static List<Node> nodes(List<NodeRow> rows) {
        return rows.stream()
                .map(row -> new Node(
                        row.report(),
                        row.index(),
                        row.part(),
                        row.low(),
                        row.high(),
                        row.anchor(),
                        row.component(),
                        row.event()))
                .toList();
    }

    private static NodeRow row(Node node) {
        return new NodeRow(
                node.report(),
                node.index(),
                node.part(),
                node.low(),
                node.high(),
                node.anchor(),
                node.home(),
                node.component(),
                node.event());
    }

    @Override
    public Optional<Event> event(String id) {
        return events.computeIfAbsent(id, store::event);
    }

    @Override
    public List<Event> consultations(Collection<String> parties, LocalDate from, LocalDate to) {
        return store.consultations(parties, from, to).stream()
                .flatMap(id -> event(id).stream())
                .toList();
    }

    @Override
    public List<Event> together(Collection<String> parties, LocalDate from, LocalDate to) {
        return store.together(parties, from, to).stream()
                .flatMap(id -> event(id).stream())
                .toList();
    }

    @Override
    public void put(Event event) {
        store.put(event);
        events.put(event.id(), Optional.of(event));
    }

    @Override
    public void remove(String event, Optional<String> now) {
        store.remove(event, now);
        events.put(event, Optional.empty());
    }

    @Override
    public void said(String report, List<Said> statements) {
        store.said(report, statements);
    }

    @Override
    public List<Attested> attestedIn(String source) {
        return store.posts().attestedIn(source, Attested.class);
    }

    @Override
    public void attest(String source, List<Attested> attested) {
        store.posts()
                .attest(
                        source,
                        attested.stream()
                                .map(one -> new AttestedRow(
                                        source,
                                        one.index(),
                                        one.who(),
                                        one.told().office(),
                                        one.owner(),
                                        one))
                                .toList());
    }

    @Override
    public List<Attested> ownerless(String person, String office) {
        return store.posts().ownerless(person, office, Attested.class);
    }

    @Override
    public List<String> owners(String person, String office) {
        return store.posts().owners(person, office);
    }

    @Override
    public String post(Attested attested, String post) {
        return store.posts().post(attested.where().report(), attested.index(), post);
    }

    @Override
    public List<Attested> attestedAs(String post) {
        return store.posts().attestedAs(post, Attested.class);
    }

    @Override
    public void tenures(String post, List<Tenure> tenures) {
        store.tenures(post, tenures);
    }
}
