package org.chancery.annotate.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParserNetworkTest {

    private static final ParserNetwork NETWORK = new ParserNetwork();
    private static final List<String> WORDS = List.of(
            "The", "envoy", "of", "Norway", ",", "who", "met", "her", "in", "Oslo", "said", "talks", "failed", ".");
    private static final List<String> TAGS =
            List.of("DT", "NN", "IN", "NNP", ",", "WP", "VBD", "PRP$", "IN", "NNP", "VBD", "NNS", "VBD", ".");

    /** Sums in steps decide as the network itself does, whatever stands on the stack. */
    @Test
    void roundingDecidesNothing() {
        var random = new Random(7);
        for (int state = 0; state < 3_000; state++) {
            var words = new int[ParserNetwork.PLACES];
            var tags = new int[ParserNetwork.PLACES];
            var relations = new int[ParserNetwork.PLACES];
            Arrays.fill(words, -1);
            for (int place = 0; place < ParserNetwork.PLACES; place++) {
                if (place < ParserNetwork.FIRST_DEPENDENT || random.nextInt(4) == 0) {
                    int word = random.nextInt(WORDS.size());
                    words[place] = NETWORK.word(WORDS.get(word));
                    tags[place] = NETWORK.tag(TAGS.get(word));
                    relations[place] = random.nextInt(NETWORK.relations().size());
                }
            }
            boolean canShift = random.nextBoolean();
            assertThat(NETWORK.best(words, tags, relations, canShift))
                    .as("state %d", state)
                    .isEqualTo(NETWORK.bestExactly(words, tags, relations, canShift));
        }
    }
}
