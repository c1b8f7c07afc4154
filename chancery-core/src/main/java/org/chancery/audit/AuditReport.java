package org.chancery.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a judged sample says of the record.
 *
 * @param right the share of events that are told and have type, status and parties right
 * @param byQuestion the share right of each question that was answered
 * @param byType the share of wholly right events of each type, not weighed
 * @param judged how many events were judged as far as {@code right} asks
 * @param open how many were not
 */
public record AuditReport(
        Optional<Share> right, Map<Question, Share> byQuestion, Map<String, Share> byType, int judged, int open) {

    /** Keeps the order of the maps. */
    public AuditReport {
        byQuestion = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
        byType = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byType));
    }

    /**
     * Works it out.
     *
     * @param populations how many events each part of the record has
     * @throws IllegalArgumentException for an event of a part that is not among them
     */
    public static AuditReport of(List<Judged> sample, Map<String, Integer> populations) {
        var byQuestion = new LinkedHashMap<Question, Share>();
        for (var question : Question.values()) {
            Estimate.of(strata(sample, populations, judged -> judged.answer(question)))
                    .ifPresent(share -> byQuestion.put(question, share));
        }
        var byType = new TreeMap<String, int[]>();
        for (var judged : sample) {
            judged.isRight().ifPresent(right -> {
                var counts = byType.computeIfAbsent(judged.type(), type -> new int[2]);
                counts[0] += right ? 1 : 0;
                counts[1]++;
            });
        }
        var types = new LinkedHashMap<String, Share>();
        byType.forEach((type, counts) -> types.put(type, Share.of(counts[0], counts[1])));
        int judged = byType.values().stream().mapToInt(counts -> counts[1]).sum();
        return new AuditReport(
                Estimate.of(strata(sample, populations, Judged::isRight)),
                byQuestion,
                types,
                judged,
                sample.size() - judged);
    }

    private static List<Stratum> strata(
            List<Judged> sample, Map<String, Integer> populations, Function<Judged, Optional<Boolean>> answer) {
        var counts = new TreeMap<String, int[]>();
        for (var judged : sample) {
            if (!populations.containsKey(judged.stratum())) {
                throw new IllegalArgumentException(
                        "an event of “" + judged.stratum() + "”, a part that was not drawn from");
            }
            answer.apply(judged).ifPresent(right -> {
                var count = counts.computeIfAbsent(judged.stratum(), name -> new int[2]);
                count[0] += right ? 1 : 0;
                count[1]++;
            });
        }
        var strata = new ArrayList<Stratum>();
        counts.forEach((name, count) -> strata.add(new Stratum(name, populations.get(name), count[1], count[0])));
        return strata;
    }
}
