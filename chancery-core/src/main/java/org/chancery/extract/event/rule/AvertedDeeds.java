package org.chancery.extract.event.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.knowledge.StatusWords;
import org.chancery.model.Status;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** What was kept from happening, given up or only compared with: "stopped short of expelling", "foiled a plot to kill", "without a meeting", "likened it to an attack". */
final class AvertedDeeds {

    private static final int STEPS = 4;
    private static final int WORDS = 3;
    private static final Pattern UP = Pattern.compile("obj|nsubj:pass|acl|xcomp|ccomp|advcl|nmod|obl|dep|conj|amod");
    private static final Pattern LOOSE = Pattern.compile("advcl|obl|nmod|dep");

    private final SentenceSyntax syntax;
    private final StatusWords words;

    AvertedDeeds(SentenceSyntax syntax, StatusWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    Optional<Factuality.Reading> read(int anchor) {
        for (int start : starts(anchor)) {
            for (int count = 1; count <= WORDS && count <= start; count++) {
                if (averts(start - count, start - 1)) {
                    return Optional.of(reading(start - count, start - 1));
                }
            }
        }
        return above(anchor);
    }

    /** Where the verb with its auxiliaries, or the noun's phrase, begins. */
    private List<Integer> starts(int anchor) {
        var found = new ArrayList<Integer>();
        found.add(syntax.phrase(anchor).map(NounPhrase::first).orElse(anchor));
        if (syntax.phrase(anchor).isEmpty()) {
            found.addAll(syntax.auxiliaries(anchor).stream()
                    .filter(aux -> aux < anchor)
                    .toList());
        }
        return found;
    }

    /** A verb above whose object or complement the deed is, through nouns such as "plot". */
    private Optional<Factuality.Reading> above(int anchor) {
        int at = anchor;
        for (int round = 0; round < STEPS; round++) {
            int head = syntax.arcs.head(at);
            if (head < 0 || !UP.matcher(syntax.arcs.relation(at)).matches()) {
                return Optional.empty();
            }
            if (isAverted(at, head)) {
                return Optional.of(isSo(head) ? reading(head, head) : Factuality.Reading.OCCURRED);
            }
            boolean passes = syntax.isVerb(head)
                    ? syntax.arcs.relation(at).matches("xcomp|conj")
                    : !syntax.arcs.relation(at).equals("conj");
            if (!passes) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    /** By its preposition where one leads to the deed, by itself where the deed is its object or complement. */
    private boolean isAverted(int deed, int head) {
        if (!syntax.isVerb(head)) {
            return false;
        }
        var preposition = preposition(deed);
        if (preposition.isPresent()) {
            return words.averts(syntax.lemma(head) + " " + preposition.get())
                    || words.averts(syntax.phrasal(head) + " " + preposition.get());
        }
        return !LOOSE.matcher(syntax.arcs.relation(deed)).matches()
                && (words.averts(syntax.lemma(head)) || words.averts(syntax.phrasal(head)));
    }

    private Optional<String> preposition(int token) {
        return syntax.arcs.children(token, "case", "mark").stream()
                .filter(word -> !syntax.tag(word).equals("TO"))
                .map(syntax::lower)
                .findFirst()
                .or(() -> syntax.group(token).flatMap(Coordination::preposition));
    }

    /** The words right before: their first may be inflected. */
    private boolean averts(int first, int last) {
        var key = new StringBuilder(syntax.isVerb(first) ? syntax.lemma(first) : syntax.lower(first));
        for (int i = first + 1; i <= last; i++) {
            key.append(' ').append(syntax.lower(i));
        }
        return words.averts(key.toString()) && isSo(first);
    }

    /** Not "did not refrain from", "failed to prevent". */
    private boolean isSo(int token) {
        int head = syntax.arcs.head(token);
        boolean vain = head >= 0 && syntax.arcs.relation(token).equals("xcomp") && words.fails(syntax.lemma(head));
        return !syntax.isVerb(token) || syntax.negation(token).isEmpty() && !vain;
    }

    private Factuality.Reading reading(int first, int last) {
        return Factuality.Reading.of(Status.DENIED, syntax.span(first, last), Factuality.Manner.AVERTED);
    }
}
