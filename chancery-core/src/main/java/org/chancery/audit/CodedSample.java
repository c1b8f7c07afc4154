package org.chancery.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sample with what its coders answered.
 *
 * @param byCoder for each coder the answer to each item, by its number
 */
public record CodedSample(AuditSample sample, Map<String, Map<Integer, AuditAnswer>> byCoder) {

    /** The name under which what the coders settled between them is kept. */
    public static final String AGREED = "agreed";

    /** Sorts the coders. */
    public CodedSample {
        byCoder = java.util.Collections.unmodifiableMap(new TreeMap<>(byCoder));
    }

    /** Who answered, but for what was settled. */
    public List<String> coders() {
        return byCoder.keySet().stream().filter(name -> !name.equals(AGREED)).toList();
    }

    /** The answers of a coder. */
    public Map<Integer, AuditAnswer> of(String coder) {
        return byCoder.getOrDefault(coder, Map.of());
    }

    /** The first item that a coder has not answered. */
    public Optional<AuditItem> next(String coder) {
        return sample.items().stream()
                .filter(item -> !of(coder).containsKey(item.number()))
                .findFirst();
    }

    /** What holds of an item: what was settled, else what all who answered say alike. */
    public Optional<AuditAnswer> agreed(AuditItem item) {
        var settled = of(AGREED).get(item.number());
        if (settled != null) {
            return Optional.of(settled);
        }
        var all = answers(item);
        return all.stream().allMatch(one -> one.agrees(all.get(0)))
                ? all.stream().findFirst()
                : Optional.empty();
    }

    /** The items on which coders differ and nothing is settled yet. */
    public List<AuditItem> disputed() {
        return sample.items().stream()
                .filter(item -> !answers(item).isEmpty() && agreed(item).isEmpty())
                .toList();
    }

    private List<AuditAnswer> answers(AuditItem item) {
        return coders().stream()
                .map(coder -> of(coder).get(item.number()))
                .filter(answer -> answer != null)
                .toList();
    }

    /** What each coder answered to a question. */
    public Coders coders(Question question) {
        return new Coders(coders().stream()
                .map(coder -> {
                    var values = new TreeMap<String, String>();
                    of(coder).forEach((item, answer) -> Optional.ofNullable(
                                    answer.values().get(question))
                            .ifPresent(value -> values.put(String.valueOf(item), value)));
                    return (Map<String, String>) values;
                })
                .toList());
    }

    /** What the answers of one coder say of the record. */
    public AuditReport report(String coder) {
        return report(item -> Optional.ofNullable(of(coder).get(item.number())));
    }

    /** What is agreed says of the record. */
    public AuditReport report() {
        return report(this::agreed);
    }

    private AuditReport report(java.util.function.Function<AuditItem, Optional<AuditAnswer>> answers) {
        var judged = new ArrayList<Judged>();
        for (var item : sample.items()) {
            answers.apply(item).ifPresent(answer -> judged.add(judged(item, answer)));
        }
        return AuditReport.of(judged, sample.plan().populations());
    }

    /** What is agreed of an item, as right and wrong. */
    public Optional<Judged> judged(AuditItem item) {
        return agreed(item).map(answer -> judged(item, answer));
    }

    private Judged judged(AuditItem item, AuditAnswer answer) {
        var right = new EnumMap<Question, Boolean>(Question.class);
        answer.values()
                .forEach((question, value) -> right.put(
                        question,
                        sample.blind() ? BlindAnswer.isRight(question, value, item.event()) : value.equals("yes")));
        return new Judged(item.event().id(), item.event().type().name(), item.stratum(), right);
    }

    /** For each coder what he answered to an item. */
    public Map<String, AuditAnswer> to(AuditItem item) {
        var answers = new LinkedHashMap<String, AuditAnswer>();
        coders().forEach(coder ->
                Optional.ofNullable(of(coder).get(item.number())).ifPresent(answer -> answers.put(coder, answer)));
        return answers;
    }
}
