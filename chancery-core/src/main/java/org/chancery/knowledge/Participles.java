package org.chancery.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Past forms that clipped text uses as passives without an auxiliary: {@code knowledge/events/participles.tsv}. Immutable and thread-safe. */
public final class Participles {

    private final Map<String, Participle> forms = new HashMap<>();

    Participles() {
        for (var row : Table.read("events/participles.tsv", "forms", "also", "only", "never")) {
            var participle = new Participle(row.list("also"), row.list("only"), row.list("never"));
            for (String form : row.list("forms")) {
                if (forms.put(form, participle) != null) {
                    throw row.fault("a second entry for " + form);
                }
            }
        }
    }

    /** What is known of a form in lower case; empty for verbs that often have no object. */
    public Optional<Participle> find(String form) {
        return Optional.ofNullable(forms.get(form));
    }

    /**
     * What may stand behind a form that is a passive.
     *
     * @param also words that belong to it: "shot dead"
     * @param only words of which one must follow at once; empty where any may
     * @param never words that make it no passive: "shot at"
     */
    public record Participle(List<String> also, List<String> only, List<String> never) {

        /** Copies the lists. */
        public Participle {
            also = List.copyOf(also);
            only = List.copyOf(only);
            never = List.copyOf(never);
        }

        /** Whether the form is a passive before this word, in lower case. */
        public boolean fits(String next) {
            return (only.isEmpty() || only.contains(next)) && !never.contains(next);
        }
    }
}
