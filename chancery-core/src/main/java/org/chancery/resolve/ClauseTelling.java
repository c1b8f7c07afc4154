package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Dependencies;
import org.chancery.model.EventType;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/**
 * How a sentence tells of an event: as what the report has to tell, or as something that lies behind it. What lies behind: "had met",
 * "who met", "after he met", "over the attack", "said that they met".
 */
final class ClauseTelling {

    private static final int DEPTH = 10;

    private final Sentence sentence;
    private final Dependencies arcs;
    private final WordLists<ReferenceList> lists;

    /** @param sentence with dependencies */
    ClauseTelling(Sentence sentence, WordLists<ReferenceList> lists) {
        this.sentence = sentence;
        this.arcs = sentence.dependencies().orElseThrow();
        this.lists = lists;
    }

    /** The words that the telling of an event goes up by, from its own to the verb of the sentence; none where it lies behind. */
    List<Integer> path(Span trigger, EventType type) {
        var path = new ArrayList<Integer>();
        int at = top(trigger).orElse(Dependencies.ROOT);
        for (int round = 0; round < DEPTH && at >= 0; round++) {
            path.add(at);
            if (isBehind(at, type)) {
                return List.of();
            }
            at = arcs.head(at);
        }
        return path;
    }

    /** The word of a span that hangs on nothing within it. */
    Optional<Integer> top(Span span) {
        for (int i = 0; i < arcs.size(); i++) {
            boolean top = arcs.head(i) < 0 || !span.covers(token(arcs.head(i)));
            if (span.covers(token(i)) && top) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The word that a span hangs on. */
    Optional<Integer> governor(Span span) {
        return top(span).map(arcs::head).filter(head -> head >= 0);
    }

    /** Whether what a word tells is the news of its sentence. */
    boolean isNews(int verb) {
        return isVerb(verb) && !path(token(verb), EventType.CONSULT).isEmpty();
    }

    private boolean isBehind(int at, EventType type) {
        String relation = arcs.relation(at);
        if (isVerb(at)) {
            return relation.equals("acl:relcl") || isPerfect(at) || isApart(at) || isReported(at) && !isOfWords(type);
        }
        boolean beside = type == EventType.CONSULT
                && arcs.children(at, "case").stream().anyMatch(word -> lists.has(ReferenceList.BESIDE, lower(word)));
        boolean carrier = isOfWords(type) && !arcs.children(at, "acl").isEmpty();
        return arcs.head(at) >= 0 && !beside && !carrier;
    }

    /** "said that they met": but "They met, she said" is told by the report. */
    private boolean isReported(int verb) {
        boolean past = tag(verb).equals("VBD")
                || arcs.children(verb, "aux", "aux:pass", "cop").stream().anyMatch(aux -> tag(aux).equals("VBD"));
        return arcs.relation(verb).equals("ccomp") && arcs.head(verb) < verb && past;
    }

    private boolean isPerfect(int verb) {
        return arcs.children(verb, "aux").stream()
                .anyMatch(aux -> lists.has(
                        ReferenceList.PERFECT,
                        sentence.tokens().get(aux).lemma().toLowerCase(Locale.ROOT)));
    }

    private boolean isApart(int verb) {
        return arcs.children(verb, "mark", "case", "advmod").stream()
                .anyMatch(word ->
                        lists.has(ReferenceList.APART, lower(word)) || lists.has(ReferenceList.ONCE, lower(word)));
    }

    static boolean isOfWords(EventType type) {
        return type.quad() == 1 && type != EventType.CONSULT || type.quad() == 3;
    }

    private boolean isVerb(int token) {
        return sentence.tokens().get(token).isVerb();
    }

    private String tag(int token) {
        return sentence.tokens().get(token).tag();
    }

    private String lower(int token) {
        return sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
    }

    private Span token(int index) {
        return sentence.tokens().get(index).span();
    }
}
