package org.chancery.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.knowledge.Listed;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Judgement;
import org.chancery.model.Report;
import org.chancery.model.Said;
import org.chancery.model.Status;
import org.chancery.model.Tenure;
import org.chancery.store.RowsRead;
import org.chancery.store.Store;
import org.chancery.store.StoreCopy;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/**
 * The part of a record that a filter lets through, one object after the other, sorted by id: the events; the statements that fit the filter (for a
 * filter that only events can fit, those made at these events); the tenures of the people in them; the reports that tell of them. Without a filter,
 * the whole record. Memory does not grow with it. Lives within one question and one thread; all of it sees the record at one moment.
 */
public final class Selection {

    private static final int PORTION = 500;

    /** Of whole reports, which are large. */
    private static final int FEW = 50;

    private final Store store;
    private final Handle handle;
    private final Filter filter;
    private final Where events;
    private final SelectedStatements said;

    Selection(Store store, Handle handle, WhoIs whoIs, Filter filter) {
        this.store = store;
        this.handle = handle;
        this.filter = filter;
        this.events = new EventFilter(handle, whoIs).where(filter);
        this.said = new SelectedStatements(handle, whoIs, events);
    }

    /** Whether nothing is left out. */
    public boolean isWhole() {
        return filter.equals(Filter.all());
    }

    public Filter filter() {
        return filter;
    }

    /** How many events there are. */
    public long size() {
        return events.bind(handle.createQuery("SELECT count(*) FROM event e" + events.sql()))
                .mapTo(Long.class)
                .one();
    }

    public void events(Consumer<Event> use) {
        events(Function.identity(), use);
    }

    /**
     * The events, of each what a format makes of it.
     *
     * @param make on several threads at once
     */
    public <R> void events(Function<Event, R> make, Consumer<R> use) {
        Portions.each(
                bodies("SELECT e.body FROM event e" + events.sql() + " ORDER BY e.id", events),
                PORTION,
                body -> make.apply(RowsRead.event(body)),
                use);
    }

    /** The events with the reports that tell of them. */
    public void sourced(Consumer<SourcedEvent> use) {
        sourced("e.id", Function.identity(), use);
    }

    /**
     * The same, of each what a format makes of it.
     *
     * @param make on several threads at once
     */
    public <R> void sourced(Function<SourcedEvent, R> make, Consumer<R> use) {
        sourced("e.id", make, use);
    }

    /** The same from the earliest day to the latest; those without a day first. */
    public void chronological(Consumer<SourcedEvent> use) {
        sourced("e.day, e.id", Function.identity(), use);
    }

    private <R> void sourced(String order, Function<SourcedEvent, R> make, Consumer<R> use) {
        var rows = bodies("SELECT e.body FROM event e" + events.sql() + " ORDER BY " + order, events);
        Portions.of(rows, PORTION, portion -> {
            var read = portion.parallelStream().map(RowsRead::event).toList();
            var sources = sources(read.stream()
                    .flatMap(event -> event.mentions().stream())
                    .map(mention -> mention.where().report())
                    .distinct()
                    .toList());
            var ends = planEnds(read);
            read.parallelStream()
                    .map(event -> make.apply(sourced(event, sources, ends)))
                    .toList()
                    .forEach(use);
        });
    }

    /** Of those of these events that are plans, by id, how they ended by what other events tell. */
    public Map<String, PlanEnd> planEnds(Collection<Event> events) {
        return PlanEnd.of(
                handle,
                events.stream()
                        .filter(event -> event.status() == Status.PLANNED)
                        .map(Event::id)
                        .toList());
    }

    /** When what people judged was judged, by the judgement's id. */
    public Map<String, String> judged() {
        return store.judgements().times();
    }

    private static SourcedEvent sourced(Event event, Map<String, ReportSource> sources, Map<String, PlanEnd> ends) {
        var own = new HashMap<String, ReportSource>();
        event.mentions().forEach(mention -> Optional.ofNullable(
                        sources.get(mention.where().report()))
                .ifPresent(source -> own.put(source.id(), source)));
        return new SourcedEvent(event, own, Optional.ofNullable(ends.get(event.id())));
    }

    public void statements(Consumer<Said> use) {
        statements(Function.identity(), use);
    }

    /**
     * The statements, of each what a format makes of it.
     *
     * @param make on several threads at once
     */
    public <R> void statements(Function<Said, R> make, Consumer<R> use) {
        var where = said.where(filter);
        Portions.each(
                bodies("SELECT s.body FROM statement s" + where.sql() + " ORDER BY s.id", where),
                PORTION,
                body -> make.apply(RowsRead.statement(body)),
                use);
    }

    public void offices(Consumer<Tenure> use) {
        var where = new Where();
        if (!isWhole()) {
            where.within(
                    "o.person IN (SELECT p.party FROM event_party p JOIN event e ON e.no = p.event" + events.sql()
                            + ")",
                    events);
        }
        Portions.each(
                bodies("SELECT o.body FROM office o" + where.sql() + " ORDER BY o.id", where),
                PORTION,
                RowsRead::office,
                use);
    }

    /** The items of Wikidata of people, by their ids: judged ones, and those on which all imported lists agree. */
    public Map<String, String> wikidata() {
        var listed = new HashMap<String, Set<String>>();
        offices(tenure -> tenure.wikidata()
                .ifPresent(item -> tenure.person().id().ifPresent(person -> listed.computeIfAbsent(
                                person, p -> new HashSet<>())
                        .add(item))));
        return WikidataItems.of(handle, store.judgements()).with(listed);
    }

    /**
     * The reports, copies marked as such, of each what a format makes of it.
     *
     * @param make on several threads at once
     */
    public <R> void reports(Function<Report, R> make, Consumer<R> use) {
        var where = reports();
        var rows = where.bind(
                        handle.createQuery("SELECT c.body, r.copy_of FROM coded c JOIN report r ON r.id = c.report"
                                + where.sql() + " ORDER BY c.report"))
                .map((row, context) -> new Body(row.getBytes(1), row.getString(2)));
        Portions.each(rows, FEW, body -> make.apply(RowsRead.report(body.bytes(), body.copyOf())), use);
    }

    /** @param copyOf null where the store has none */
    private record Body(byte[] bytes, String copyOf) {}

    /**
     * The reports with all that was coded in them, as they were coded, of each what a format makes of it.
     *
     * @param make on several threads at once
     */
    public <R> void coded(Function<Coded, R> make, Consumer<R> use) {
        var where = reports();
        var rows = bodies(
                "SELECT c.body FROM coded c JOIN report r ON r.id = c.report" + where.sql() + " ORDER BY c.report",
                where);
        Portions.each(rows, FEW, body -> make.apply(RowsRead.coded(body)), use);
    }

    /** Where the reports came from. */
    public void reportSources(Consumer<ReportSource> use) {
        var where = reports();
        try (var rows = ReportSources.query(handle, where, " ORDER BY r.id").stream()) {
            rows.forEach(use);
        }
    }

    /** What was read of each report and kept, with the digest of its bytes: {@code (source, sha256)}. */
    public void inputs(BiConsumer<String, String> use) {
        try (var rows = handle
                .createQuery("SELECT source, sha256 FROM report ORDER BY source, sha256")
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()) {
            rows.forEach(row -> use.accept(row.getKey(), row.getValue()));
        }
    }

    /** Copies the store, with what is selected alone, into a file that must not be there; the ids of a part are held in memory. */
    public void copy(Path to) {
        if (isWhole()) {
            StoreCopy.whole(store, to);
            return;
        }
        var events = new ArrayList<String>();
        var statements = new ArrayList<String>();
        var offices = new ArrayList<String>();
        var reports = new ArrayList<String>();
        events(event -> events.add(event.id()));
        statements(said -> statements.add(said.id()));
        offices(tenure -> offices.add(tenure.id()));
        reportSources(report -> reports.add(report.id()));
        StoreCopy.part(
                store,
                to,
                new StoreCopy.Kept(events.iterator(), statements.iterator(), offices.iterator(), reports.iterator()));
    }

    /** An event that is no more: its id, and that of the event which it is part of now, where there is one. */
    public record Gone(String id, Optional<String> now) {}

    /** The events that went since the time that the filter names; none where it names none. */
    public List<Gone> gone() {
        return filter.told()
                .since()
                .map(time -> handle.createQuery(
                                "SELECT g.id, (SELECT a.event FROM event_alias a WHERE a.id = g.id) FROM gone g WHERE g.came >"
                                        + Told.SINCE + " ORDER BY g.id")
                        .bind("time", Told.mark(time))
                        .map((row, context) -> new Gone(row.getString(1), Optional.ofNullable(row.getString(2))))
                        .list())
                .orElse(List.of());
    }

    /** Rows of imported lists of office holders, of a whole record. */
    public List<Listed> lists() {
        return isWhole() ? store.references().all() : List.of();
    }

    /** What people judged, of a whole record; what they said of a part cannot be told apart. */
    public List<Judgement> judgements() {
        return isWhole() ? store.judgements().all() : List.of();
    }

    /** Where some reports came from, by id. */
    public Map<String, ReportSource> sources(Collection<String> reports) {
        var found = new HashMap<String, ReportSource>();
        if (!reports.isEmpty()) {
            ReportSources.query(handle, new Where().in("r.id IN (?)", reports), "")
                    .forEach(source -> found.put(source.id(), source));
        }
        return found;
    }

    private Where reports() {
        var where = new Where();
        if (isWhole()) {
            return where;
        }
        var among = said.where(filter);
        if (filter.but().told(Told.always()).build().equals(Filter.all())
                && !filter.told().isOfEvents()) {
            // those that tell of no event are wanted too
            filter.told().reports(where, "r.id");
            return where.orElse(
                    "r.id IN (SELECT m.report FROM mention m JOIN event e ON e.no = m.event" + events.sql("e_") + ")",
                    "e_",
                    events);
        }
        return where.within(
                        "(r.id IN (SELECT m.report FROM mention m JOIN event e ON e.no = m.event" + events.sql()
                                + ") OR r.id IN (SELECT s.report FROM statement s" + among.sql("s_") + "))",
                        events)
                .also("s_", among);
    }

    private ResultIterable<byte[]> bodies(String sql, Where where) {
        return where.bind(handle.createQuery(sql)).mapTo(byte[].class);
    }
}
