package org.chancery.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.Coded;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.store.Store;

/** What was known of an event, and since when: the event in the record of each moment at which a report told of it. */
public final class History {

    private final Store store;
    private final Reconciliation reconciliation;

    public History(Store store) {
        this.store = store;
        this.reconciliation = new Reconciliation(store.settings().floor());
    }

    /**
     * The event at one moment.
     *
     * @param since when it became known so
     * @param reports ids of the reports that told of it then
     * @param event as the record of that moment had it; absent when a mention was not yet taken for an event
     */
    public record Version(Instant since, List<String> reports, Optional<Event> event) {}

    /** The versions, the earliest first; the last is the event as it is. */
    public List<Version> of(Event event) {
        var known = new TreeMap<Instant, List<Coded>>();
        store.inbox().each((coded, ingestedAt) -> known.computeIfAbsent(
                        Known.since(coded.report(), ingestedAt), since -> new ArrayList<>())
                .add(coded));
        Set<Evidence> clauses = new HashSet<>();
        Set<String> telling = new HashSet<>();
        event.mentions().forEach(mention -> {
            clauses.add(mention.where());
            telling.add(mention.where().report());
        });
        var versions = new ArrayList<Version>();
        var read = new ArrayList<Coded>();
        known.forEach((since, coded) -> {
            read.addAll(coded);
            var news = coded.stream()
                    .map(c -> c.report().id())
                    .filter(telling::contains)
                    .sorted()
                    .toList();
            if (!news.isEmpty()) {
                versions.add(new Version(since, news, then(read, clauses)));
            }
        });
        return versions;
    }

    /** Of the record of these reports, the event that most of the clauses tell of. */
    private Optional<Event> then(List<Coded> read, Set<Evidence> clauses) {
        return reconciliation.of(read, store.judgements().all(), List.of()).events().stream()
                .filter(event -> shared(event, clauses) > 0)
                .max((a, b) -> {
                    int byShare = Long.compare(shared(a, clauses), shared(b, clauses));
                    return byShare != 0 ? byShare : b.id().compareTo(a.id());
                });
    }

    private static long shared(Event event, Set<Evidence> clauses) {
        return event.mentions().stream()
                .filter(m -> clauses.contains(m.where()))
                .count();
    }
}
