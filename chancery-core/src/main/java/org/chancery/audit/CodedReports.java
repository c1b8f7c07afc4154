package org.chancery.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A sample of whole reports with what its coders answered.
 *
 * @param byCoder for each coder the answer to each item, by its number
 */
public record CodedReports(ReportSample sample, Map<String, Map<Integer, ReportAnswer>> byCoder) {

    /** Sorts the coders. */
    public CodedReports {
        byCoder = java.util.Collections.unmodifiableMap(new TreeMap<>(byCoder));
    }

    /** Who answered, but for what was settled. */
    public List<String> coders() {
        return byCoder.keySet().stream()
                .filter(name -> !name.equals(CodedSample.AGREED))
                .toList();
    }

    /** The answers of a coder. */
    public Map<Integer, ReportAnswer> of(String coder) {
        return byCoder.getOrDefault(coder, Map.of());
    }

    /** The first item that a coder has not answered. */
    public Optional<ReportItem> next(String coder) {
        return sample.items().stream()
                .filter(item -> !of(coder).containsKey(item.number()))
                .findFirst();
    }

    /** For each coder what he answered to an item. */
    public Map<String, ReportAnswer> to(ReportItem item) {
        var answers = new LinkedHashMap<String, ReportAnswer>();
        coders().forEach(coder ->
                Optional.ofNullable(of(coder).get(item.number())).ifPresent(answer -> answers.put(coder, answer)));
        return answers;
    }

    /** What holds of an item: what was settled, else what all who answered say alike. */
    public Optional<ReportAnswer> agreed(ReportItem item) {
        var settled = Optional.ofNullable(of(CodedSample.AGREED).get(item.number()));
        var all = List.copyOf(to(item).values());
        return settled.or(() -> all.stream().allMatch(one -> one.agrees(all.get(0)))
                ? all.stream().findFirst()
                : Optional.empty());
    }

    /** The items on which coders differ and nothing is settled yet. */
    public List<ReportItem> disputed() {
        return sample.items().stream()
                .filter(item -> !to(item).isEmpty() && agreed(item).isEmpty())
                .toList();
    }

    /** How much of what the reports tell the record has, by what is agreed. */
    public Optional<Share> recall() {
        return recall(this::agreed);
    }

    /** The same by one coder. */
    public Optional<Share> recall(String coder) {
        return recall(item -> Optional.ofNullable(of(coder).get(item.number())));
    }

    private Optional<Share> recall(Function<ReportItem, Optional<ReportAnswer>> answers) {
        return WholeReports.recall(read(answers), sample.plan().population());
    }

    /** The reports on which there is an answer that holds. */
    public List<WholeReports.Read> read() {
        return read(this::agreed);
    }

    private List<WholeReports.Read> read(Function<ReportItem, Optional<ReportAnswer>> answers) {
        return sample.items().stream()
                .flatMap(item -> answers.apply(item).map(answer -> answer.read(item.report())).stream())
                .toList();
    }

    /** What each coder says of each event of the record: whether its report tells it. */
    public Coders told() {
        return coders(answer -> {
            var values = new LinkedHashMap<String, String>();
            answer.told().forEach((event, yes) -> values.put(event, yes.toString()));
            return values;
        });
    }

    /** How many events each coder says are missed of each report. */
    public Coders missed() {
        return coders(answer -> Map.of("", String.valueOf(answer.missed())));
    }

    private Coders coders(Function<ReportAnswer, Map<String, String>> values) {
        var all = new ArrayList<Map<String, String>>();
        coders().forEach(coder -> {
            var one = new TreeMap<String, String>();
            of(coder).forEach((item, answer) -> values.apply(answer)
                    .forEach((what, value) -> one.put(item + " " + what, value)));
            all.add(one);
        });
        return new Coders(all);
    }
}
