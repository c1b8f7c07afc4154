package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Name;
import org.chancery.syntax.SentenceSyntax;

/** "'We must act', he said on arriving in Luxembourg": where somebody was asked on his way in to a meeting; he visits nobody there. */
final class ArrivalScene implements ClauseRule {

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;

    ArrivalScene(SentenceSyntax syntax, EventLexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "arrival-scene";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var candidate = event.candidate();
        boolean scene = candidate.modes().contains("visit")
                && isBesideSaying(candidate.anchor())
                && !isReceived(candidate.anchor());
        return scene ? Optional.empty() : Optional.of(event);
    }

    /** "said on arriving", "said as he arrived", "arriving in Brussels, he said". */
    private boolean isBesideSaying(int verb) {
        int saying = syntax.arcs.head(verb);
        return saying >= 0
                && syntax.arcs.relation(verb).matches("advcl|obl")
                && lexicon.statuses().isReporting(syntax.lemma(saying))
                && (syntax.tag(verb).equals("VBG")
                        || syntax.arcs.children(verb, "mark").stream()
                                .anyMatch(word -> syntax.is(ClauseList.MEANWHILE, word)));
    }

    /** "on arriving in Kyiv for talks with President Moe": somebody receives him. */
    private boolean isReceived(int verb) {
        return IntStream.range(verb + 1, syntax.size())
                .mapToObj(syntax::name)
                .flatMap(Optional::stream)
                .anyMatch(name -> name.sort() == Name.Sort.PERSON);
    }
}
