package org.chancery.annotate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.annotate.models.ParserNetwork;
import org.chancery.model.Dependencies;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Dependencies of one sentence: greedy arc-standard parsing with CoreNLP's English network over the tags already there. The same
 * decisions as CoreNLP's own {@code DependencyParser}, which a test compares it with; why it is ours: docs/decisions. Thread-safe.
 */
final class DependencyParser {

    private static final String ROOT = "-ROOT-";

    private final ParserNetwork network = new ParserNetwork();
    private final List<String> relations = network.relations();
    private final int rootWord = network.word(ROOT);
    private final int rootTag = network.tag(ROOT);
    private final Memo<String, Dependencies> memo;

    /** @param remembered how many sentences' dependencies are kept */
    DependencyParser(int remembered) {
        memo = new Memo<>(remembered);
    }

    /** The sentence with its dependencies. */
    Sentence parse(Sentence sentence) {
        var key = key(sentence.tokens());
        var known = memo.get(key);
        var dependencies = known.orElseGet(() -> parse(sentence.tokens()));
        if (known.isEmpty()) {
            memo.put(key, dependencies);
        }
        return new Sentence(
                sentence.span(), sentence.tokens(), Optional.of(dependencies), sentence.paragraph(), sentence.post());
    }

    private static String key(List<Token> tokens) {
        return tokens.stream().map(token -> token.text() + '\t' + token.tag()).collect(Collectors.joining("\n"));
    }

    private Dependencies parse(List<Token> tokens) {
        int[] words =
                tokens.stream().mapToInt(token -> network.word(token.text())).toArray();
        int[] tags = tokens.stream().mapToInt(token -> network.tag(token.tag())).toArray();
        var state = new ParseState(tokens.size());
        while (!state.isDone()) {
            step(state, words, tags);
        }
        return dependencies(state, tokens);
    }

    private void step(ParseState state, int[] words, int[] tags) {
        if (!state.canLink()) {
            // below two words there is one thing to do: take the next, or hang the last on the root
            if (state.canShift()) {
                state.shift();
            } else {
                state.right(0);
            }
            return;
        }
        int count = relations.size();
        int best = best(state, words, tags);
        if (best == 2 * count) {
            state.shift();
        } else if (best < count) {
            state.left(best);
        } else {
            state.right(best - count);
        }
    }

    private int best(ParseState state, int[] words, int[] tags) {
        var places = new int[ParserNetwork.PLACES];
        for (int i = 0; i < 3; i++) {
            places[i] = state.stack(2 - i);
            places[3 + i] = state.buffer(i);
        }
        for (int i = 0; i < 2; i++) {
            int top = state.stack(i);
            int at = ParserNetwork.FIRST_DEPENDENT + i * 6;
            places[at] = state.leftChild(top, 1);
            places[at + 1] = state.rightChild(top, 1);
            places[at + 2] = state.leftChild(top, 2);
            places[at + 3] = state.rightChild(top, 2);
            places[at + 4] = state.leftChild(state.leftChild(top, 1), 1);
            places[at + 5] = state.rightChild(state.rightChild(top, 1), 1);
        }
        var placeWords = new int[places.length];
        var placeTags = new int[places.length];
        var placeLabels = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            placeWords[i] = place < 0 ? -1 : place == 0 ? rootWord : words[place - 1];
            placeTags[i] = place < 0 ? -1 : place == 0 ? rootTag : tags[place - 1];
            placeLabels[i] = place <= 0 ? -1 : state.label(place);
        }
        return network.best(placeWords, placeTags, placeLabels, state.canShift());
    }

    private Dependencies dependencies(ParseState state, List<Token> tokens) {
        var heads = new int[tokens.size()];
        var names = new String[tokens.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.head(i + 1) - 1;
            names[i] = relations.get(state.label(i + 1));
        }
        VerbRepairs.rehang(tokens, heads, names);
        return new Dependencies(heads, names);
    }
}
