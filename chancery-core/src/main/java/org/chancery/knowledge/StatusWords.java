package org.chancery.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Status;

/** Words that bear on whether and how an event took place: {@code knowledge/events/status.tsv}. Immutable and thread-safe. */
public final class StatusWords {

    private final Map<String, Status> statuses = new HashMap<>();
    private final Map<String, Set<String>> others = new HashMap<>();

    StatusWords() {
        for (var row : Table.read("events/status.tsv", "status", "words")) {
            String name = row.text("status");
            var status = Arrays.stream(Status.values())
                    .filter(value -> value.label().equals(name))
                    .findFirst();
            if (status.isPresent()) {
                row.list("words").forEach(word -> statuses.put(word, status.get()));
            } else {
                others.computeIfAbsent(name, key -> new HashSet<>()).addAll(row.list("words"));
            }
        }
    }

    /** The status that a word above an event gives it: {@code expect}, the modal {@code +will}, {@code ~planned} beside a noun, {@code ^plan} for a noun that governs an infinitive. */
    public Optional<Status> status(String word) {
        return Optional.ofNullable(statuses.get(word));
    }

    /** Whether a verb reports: what it governs is told by its subject. */
    public boolean isReporting(String lemma) {
        return is("reported", lemma);
    }

    /** Whether a modal obliges: whoever says "must" demands. */
    public boolean obliges(String modal) {
        return is("obliged", modal);
    }

    /** Whether a verb says that its infinitive is needed: "has to". */
    public boolean isNeed(String lemma) {
        return is("needed", lemma);
    }

    /** Whether a verb or adjective says that its infinitive can or may be done, by whomever: "it is illegal to". */
    public boolean scopes(String lemma) {
        return is("scope", lemma);
    }

    /** Whether a verb or adjective charges somebody with what stands behind it: "convicted of". */
    public boolean charges(String lemma) {
        return is("charging", lemma);
    }

    /** Whether the object of a verb is what was talked about. */
    public boolean discusses(String lemma) {
        return is("discussed", lemma);
    }

    /** Whether not to do what a verb says is to refuse it: "did not recognise". */
    public boolean withholds(String lemma) {
        return is("withheld", lemma);
    }

    /** Whether a word beside "not" leaves open what will be done: "not yet". */
    public boolean isPending(String word) {
        return is("pending", word);
    }

    /** Whether a verb names the source of a report: "citing officials". */
    public boolean cites(String lemma) {
        return is("citing", lemma);
    }

    /** Whether a verb, with its particle, gives what it governs another day: "put off". */
    public boolean moves(String verb) {
        return is("moved", verb);
    }

    /** Whether a verb says that its infinitive was decided upon, not merely announced. */
    public boolean decides(String lemma) {
        return is("decided", lemma);
    }

    /** Whether a noun says that its infinitive was decided upon: "the decision to expel". */
    public boolean isTaken(String lemma) {
        return is("taken", lemma);
    }

    /** Whether a verb says that what it governs is not so: "denied that they had met". */
    public boolean belies(String lemma) {
        return is("belied", lemma);
    }

    /** Whether words before a deed, or a verb with its preposition, keep it from being one: "stop short of", "without". */
    public boolean averts(String words) {
        return is("averted", words);
    }

    /** Whether a noun is what is said, by whomever: "claims that". */
    public boolean isHearsay(String lemma) {
        return is("hearsay", lemma);
    }

    /** Whether a noun, or a participle, says that the clause behind it is only supposed: "provided that". */
    public boolean isSupposed(String lemma) {
        return is("supposed", lemma);
    }

    /** Whether a verb tells of going somewhere: what its infinitive says is what for. */
    public boolean goes(String lemma) {
        return is("going", lemma);
    }

    /** Whether a noun is what is done for the sake of its infinitive: "a war to oust". */
    public boolean isMeans(String lemma) {
        return is("means", lemma);
    }

    /** Whether a noun is a text not in force or a custom: what it provides for has not happened by that. */
    public boolean isDraft(String lemma) {
        return is("draft", lemma);
    }

    /** Whether a verb says what a text provides for, and whether a noun is such a text: "the accord involves a withdrawal". */
    public boolean stipulates(String verb, String noun) {
        return is("stipulating", verb) && is("pact", noun);
    }

    /** Whether a word says of a report that it is not so: "untrue". */
    public boolean isUntrue(String word) {
        return is("untrue", word);
    }

    /** Whether a word leaves nobody or nothing of what it stands before: "no", "neither"; and of two words, whether they do leave some: "no fewer". */
    public boolean isNone(String words) {
        return is("none", words);
    }

    /** Whether two words before a verb say that it is not done yet, or any more: "yet to". */
    public boolean isUndone(String words) {
        return is("undone", words);
    }

    /** Whether a modal before "have" tells of what did not come to pass: "would have met". */
    public boolean isUnreal(String modal) {
        return is("unreal", modal);
    }

    /** Whether a word before an infinitive says that it came true: "great to meet you". */
    public boolean realizes(String word) {
        return is("realized", word);
    }

    /** Whether a word says that what it governs was tried in vain: "failed to agree". */
    public boolean fails(String lemma) {
        return is("failed", lemma);
    }

    /** Whether a post that opens with this word tells of a meeting of its author: "Met today with". */
    public boolean opensMeeting(String word) {
        return is("opening", word);
    }

    /** Whether words in lower case say that people met face to face, or that they did not. */
    public Optional<Boolean> presence(String words) {
        if (is("in-person", words)) {
            return Optional.of(true);
        }
        return is("remote", words) ? Optional.of(false) : Optional.empty();
    }

    private boolean is(String name, String word) {
        return others.getOrDefault(name, Set.of()).contains(word);
    }
}
