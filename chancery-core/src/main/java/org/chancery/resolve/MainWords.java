package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.model.Dependencies;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** What a sentence says first: the subject and the object of its main verb, each with what belongs to it. */
final class MainWords {

    /** What only adds to a noun: "rebels who …", "the union, which …". */
    private static final Set<String> ADDED = Set.of(
            "acl",
            "acl:relcl",
            "appos",
            "parataxis",
            "advcl",
            "dep",
            "punct",
            "ccomp",
            "cop",
            "advmod",
            "obl",
            "aux",
            "nsubj");

    private final Sentence sentence;
    private final Dependencies arcs;

    private MainWords(Sentence sentence, Dependencies arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    static Optional<MainWords> of(Sentence sentence) {
        return sentence.dependencies().map(arcs -> new MainWords(sentence, arcs));
    }

    /**
     * A noun or pronoun.
     *
     * @param span it with what stands before it, and with those joined to it
     * @param head index of its token
     * @param counted whether a number above one stands before it
     * @param joined whether others are joined to it: "Chad and Mali"
     */
    record Words(Span span, int head, boolean counted, boolean joined) {}

    /** The subject of the main verb, active or passive. */
    Optional<Words> subject() {
        return root().flatMap(this::subject);
    }

    /** The object of the main verb. */
    Optional<Words> object() {
        return root().flatMap(
                        verb -> arcs.children(verb, "obj").stream().findFirst().map(this::words));
    }

    /** The subject of a verb above a token's own: "Chad said it would", "Chad met Mali and they agreed". */
    Optional<Words> above(int token) {
        int verb = arcs.head(token);
        while (verb >= 0 && arcs.head(verb) >= 0) {
            boolean clause = arcs.relation(verb).matches("ccomp|advcl|xcomp|conj|parataxis|cop|aux");
            verb = clause ? arcs.head(verb) : -1;
            var found = verb < 0 ? Optional.<Words>empty() : subject(verb).filter(words -> words.head() < token);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The lemma of the main verb. */
    Optional<String> verb() {
        return root().map(i -> sentence.tokens().get(i).lemma());
    }

    private Optional<Integer> root() {
        return IntStream.range(0, arcs.size())
                .filter(i -> arcs.head(i) < 0)
                .boxed()
                .findFirst();
    }

    private Optional<Words> subject(int verb) {
        return arcs.children(verb, "nsubj", "nsubj:pass").stream().findFirst().map(this::words);
    }

    /** "the relief group Hand in Hand": a name right behind the noun, without a comma. */
    private boolean isTitleOf(int child) {
        return arcs.relation(child).matches("appos|dep")
                && IntStream.range(arcs.head(child), child)
                        .noneMatch(i -> sentence.tokens().get(i).tag().matches("[,:]|-LRB-"));
    }

    private Words words(int noun) {
        var all = new ArrayList<Integer>(List.of(noun));
        for (int i = 0; i < all.size(); i++) {
            arcs.children(all.get(i)).stream()
                    .filter(child -> !ADDED.contains(arcs.relation(child)) || isTitleOf(child))
                    .forEach(all::add);
        }
        int first = all.stream().mapToInt(i -> i).min().orElse(noun);
        int last = all.stream().mapToInt(i -> i).max().orElse(noun);
        boolean joined = !arcs.children(noun, "conj").isEmpty();
        boolean counted = arcs.children(noun, "nummod").stream()
                .map(i -> sentence.tokens().get(i).text())
                .anyMatch(number -> !number.equalsIgnoreCase("one") && !number.equals("1"));
        return new Words(sentence.span(first, last), noun, counted, joined);
    }
}
