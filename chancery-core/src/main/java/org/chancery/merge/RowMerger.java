package org.chancery.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.chancery.knowledge.Table;
import org.chancery.knowledge.Weights;

/**
 * Rows into events, in one pass with bounded memory. Up to {@code batch} rows the answer is a function of the set of rows; of a longer file each batch is
 * merged by itself together with the last row of every event of the month before. Thread-safe.
 */
public final class RowMerger {

    /** Rows held at a time: some 300 MB. */
    public static final int BATCH = 250_000;

    private static final int MONTH = 31;

    private final Weights weights = Weights.read("rows.tsv");
    private final Agents agents = new Agents();
    private final Map<String, String> mirrors;
    private final int batch;

    public RowMerger() {
        this(BATCH);
    }

    RowMerger(int batch) {
        this.batch = batch;
        var codes = new HashMap<String, String>();
        Table.distinct(Table.read("cameo-mirrors.tsv", "code", "seen-as"), "code")
                .forEach(row -> codes.put(row.text("code"), row.text("seen-as")));
        this.mirrors = Map.copyOf(codes);
    }

    /**
     * Merges rows.
     *
     * @param rows read lazily, a batch at a time
     * @param sink takes the id of each row and the id of its event, in the order of the rows; an event's id is that of its first row
     */
    public MergeSummary merge(Iterator<CodedRow> rows, BiConsumer<String, String> sink) {
        var summary = new MergeSummary.Tally();
        List<Compared> carried = List.of();
        while (rows.hasNext()) {
            var read = new ArrayList<Compared>();
            while (rows.hasNext() && read.size() < batch) {
                read.add(compared(rows.next()));
            }
            var events = new HashMap<CodedRow, String>();
            var all = Stream.concat(carried.stream(), read.stream()).sorted().toList();
            var last = new ArrayList<Compared>();
            for (var group : new RowClusters(all, weights).groups()) {
                String event = group.stream()
                        .flatMap(row -> row.event().stream())
                        .findFirst()
                        .orElse(group.get(0).row().id());
                group.stream().filter(row -> row.event().isEmpty()).forEach(row -> events.put(row.row(), event));
                summary.add(
                        event,
                        group.stream().filter(row -> row.event().isEmpty()).count());
                last.add(group.get(group.size() - 1).given(event));
            }
            read.forEach(row -> sink.accept(row.row().id(), events.get(row.row())));
            carried = recent(last, all.get(all.size() - 1).row().epochDay());
            summary.forget(carried);
        }
        return summary.summary();
    }

    private List<Compared> recent(List<Compared> last, long newest) {
        var recent = last.stream()
                .filter(row -> row.row().epochDay() >= newest - MONTH)
                .sorted()
                .toList();
        return recent.subList(Math.max(0, recent.size() - batch / 2), recent.size());
    }

    private Compared compared(CodedRow row) {
        var seen = mirrors.containsKey(row.code())
                ? new CodedRow(
                        row.id(),
                        row.report(),
                        row.sentence(),
                        row.day(),
                        mirrors.get(row.code()),
                        row.tense(),
                        row.actors(),
                        row.recipients(),
                        row.place())
                : row;
        var names = seen.names();
        var classes = new HashMap<String, Set<String>>();
        Stream.concat(seen.actors().stream(), seen.recipients().stream())
                .forEach(party -> classes.computeIfAbsent(party.key(), key -> new TreeSet<>())
                        .add(agents.classOf(party.agent())));
        return new Compared(seen, names, classes, seen.root() + "\t" + String.join("+", names), Optional.empty());
    }
}
