package org.chancery.extract.event.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
import org.chancery.model.Dependencies;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.SentenceSyntax;
import org.junit.jupiter.api.Test;

class InPersonTest {

    private static final EventLexicon LEXICON = new EventLexicon();

    /** A sentence of words with their tags: "met/VBD in/IN". */
    private static InPerson read(String tagged) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        for (String word : tagged.split(" ")) {
            String text = word.substring(0, word.indexOf('/'));
            tokens.add(new Token(new Span(at, at + text.length()), text, text, word.substring(word.indexOf('/') + 1)));
            at += text.length() + 1;
        }
        int[] heads = new int[tokens.size()];
        heads[0] = Dependencies.ROOT;
        var relations = new String[heads.length];
        Arrays.fill(relations, "dep");
        var arcs = new Dependencies(heads, relations);
        var sentence = new Sentence(new Span(0, at - 1), tokens, Optional.of(arcs), 0, Optional.empty());
        var annotation = new Annotation(List.of(sentence), List.of(), List.of());
        return new InPerson(new SentenceSyntax(sentence, arcs, annotation, LEXICON), LEXICON);
    }

    private static Optional<Boolean> stated(InPerson reader, EventType type, int anchor) {
        var candidate = new EventCandidate(
                type,
                List.of(),
                List.of(),
                "consult/meet",
                anchor,
                new TreeSet<>(Set.of(anchor)),
                Set.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                null,
                Optional.empty());
        return reader.of(candidate).map(EventClause.Stated::value);
    }

    @Test
    void presenceIsSaidBesideTheMeetingOrBeforeTheNextVerb() {
        assertThat(stated(read("They/PRP met/VBD in/IN person/NN"), EventType.CONSULT, 1))
                .contains(true);
        assertThat(stated(read("They/PRP met/VBD in/IN person/NN"), EventType.COERCE, 1))
                .isEmpty();
        String words = "old/JJ ".repeat(20);
        assertThat(stated(read("They/PRP met/VBD " + words + "in/IN person/NN"), EventType.CONSULT, 1))
                .contains(true);
        assertThat(stated(read("They/PRP met/VBD " + words + "said/VBD in/IN person/NN"), EventType.CONSULT, 1))
                .isEmpty();
        assertThat(stated(read("in/IN person/NN " + words + "met/VBD them/PRP"), EventType.CONSULT, 22))
                .isEmpty();
    }

    @Test
    void aSentenceOfThousandsOfWordsIsLookedThroughOnce() {
        var reader = read("met/VBD " + "old/JJ ".repeat(6_000));
        assertTimeout(Duration.ofSeconds(60), () -> {
            for (int anchor = 0; anchor < 300; anchor++) {
                assertThat(stated(reader, EventType.CONSULT, anchor)).isEmpty();
            }
        });
    }
}
