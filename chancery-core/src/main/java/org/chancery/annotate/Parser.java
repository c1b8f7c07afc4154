package org.chancery.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.model.Dependencies;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Dependencies of one sentence, by CoreNLP's neural transition parser over the tags already there. */
final class Parser {

    private final DependencyParser model = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

    Sentence parse(Sentence sentence) {
        var words = sentence.tokens().stream().map(Parser::word).toList();
        int size = words.size();
        var heads = new int[size];
        var relations = new String[size];
        Arrays.fill(heads, Dependencies.ROOT);
        Arrays.fill(relations, "dep");
        for (var arc : model.predict(words).typedDependencies()) {
            int dependent = arc.dep().index() - 1;
            heads[dependent] = arc.gov().index() - 1;
            relations[dependent] = arc.reln().toString();
        }
        return new Sentence(
                sentence.span(),
                sentence.tokens(),
                Optional.of(new Dependencies(heads, relations)),
                sentence.paragraph(),
                sentence.post());
    }

    private static CoreLabel word(Token token) {
        var label = new CoreLabel();
        label.setWord(token.text());
        label.setValue(token.text());
        label.setTag(token.tag());
        return label;
    }
}
