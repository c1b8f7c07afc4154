package org.chancery.certainty;

import java.util.Optional;
import java.util.Set;
import org.chancery.model.EventMention;
import org.chancery.model.Sentence;

/** Traits of the sentence: the word that tells the event, what it hangs on, who says it, and where in the report. */
final class SentenceTraits {

    private static final int SHORT = 12;
    private static final int LONG = 30;
    private static final int VERY_LONG = 45;
    private static final double LATE = 0.7;

    private SentenceTraits() {}

    static void add(EventMention event, Optional<Site> site, Set<String> traits) {
        if (site.isEmpty()) {
            traits.add("sentence.none");
            return;
        }
        var here = site.get();
        word(here, traits);
        here.sentence().dependencies().ifPresent(tree -> traits.add("relation." + tree.relation(here.trigger())));
        length(here.sentence(), traits);
        position(here, traits);
        here.said().stream()
                .filter(said -> said.content().covers(event.trigger()))
                .forEach(said -> traits.add(said.direct() ? "said.direct" : "said.reported"));
    }

    private static void word(Site site, Set<String> traits) {
        var tokens = site.sentence().tokens();
        var word = tokens.get(site.trigger());
        traits.add("word." + word.tag());
        if (tokens.stream().anyMatch(token -> token.text().equals("?"))) {
            traits.add("sentence.question");
        }
    }

    private static void length(Sentence sentence, Set<String> traits) {
        int words = sentence.tokens().size();
        if (words < SHORT) {
            traits.add("sentence.short");
        } else if (words > VERY_LONG) {
            traits.add("sentence.verylong");
        } else if (words > LONG) {
            traits.add("sentence.long");
        }
    }

    private static void position(Site site, Set<String> traits) {
        if (site.index() == 0) {
            traits.add("report.lead");
        } else if (site.sentence().paragraph() == 0) {
            traits.add("report.opening");
        } else if (site.index() >= site.sentences() * LATE) {
            traits.add("report.late");
        }
    }
}
