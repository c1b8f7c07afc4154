package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.knowledge.Cue;
import org.chancery.knowledge.Cues;
import org.chancery.knowledge.QuoteList;
import org.chancery.model.Token;

/** Finds the words of saying that stand outside quotation marks. */
final class Sayings {

    private final Cues cues;

    Sayings(Cues cues) {
        this.cues = cues;
    }

    boolean is(QuoteList list, String word) {
        return cues.is(list, word);
    }

    List<Saying> in(Page page, Page.Stretch stretch) {
        var found = new ArrayList<Saying>();
        for (int i = stretch.first(); i <= stretch.last(); i++) {
            if (page.quoted(i)) {
                continue;
            }
            int at = i;
            var saying = phrase(page, i)
                    // what needs the parse is asked last: most sentences do without
                    .or(() -> page.token(at).isVerb()
                            ? match(page, at, Cue.Kind.VERB).filter(it -> !premodifier(page, at))
                            : Optional.empty())
                    .or(() -> page.token(at).isNoun() ? match(page, at, Cue.Kind.NOUN) : Optional.empty());
            if (saying.isPresent()) {
                found.add(saying.get());
                i = saying.get().last();
            }
        }
        return found;
    }

    /** Whether a token is a finite verb that may follow or go before words in quotation marks. */
    boolean speaks(Token token) {
        return (token.tag().equals("VBD")
                        || token.tag().equals("VBZ")
                        || token.tag().equals("VBP"))
                && cues.starting(Cue.Kind.VERB, token.lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(cue -> cue.takes("quote"));
    }

    /** Whether a token is a verb of saying of some sense. */
    boolean speaks(Token token, String sense) {
        return cues.starting(Cue.Kind.VERB, token.lemma().toLowerCase(Locale.ROOT)).stream()
                .anyMatch(cue -> cue.sense().equals(sense));
    }

    private Optional<Saying> phrase(Page page, int i) {
        String word = page.text(i).toLowerCase(Locale.ROOT);
        for (var cue : cues.starting(Cue.Kind.PHRASE, word)) {
            int size = cue.words().size();
            boolean all = i + size <= page.size();
            for (int k = 0; all && k < size; k++) {
                all = page.is(i + k, cue.words().get(k));
            }
            if (all) {
                return Optional.of(new Saying(i, i + size - 1, cue));
            }
        }
        return Optional.empty();
    }

    /** "a widely read paper", "second-guess". */
    private static boolean premodifier(Page page, int i) {
        boolean hyphen = i > 0
                && page.is(i - 1, "-")
                && page.token(i - 1).span().end() == page.token(i).span().start();
        boolean participle = page.tag(i).equals("VBG")
                && (page.is(i - 1, ",") || page.tag(i - 1).startsWith("VB"));
        return hyphen
                || !participle
                        && (page.relation(i).equals("amod") || page.relation(i).equals("compound"));
    }

    private Optional<Saying> match(Page page, int i, Cue.Kind kind) {
        for (var cue : cues.starting(kind, page.lemma(i).toLowerCase(Locale.ROOT))) {
            int size = cue.words().size();
            boolean all = i + size - 1 <= page.last(i);
            for (int k = 1; all && k < size; k++) {
                all = page.is(i + k, cue.words().get(k));
            }
            if (all) {
                return Optional.of(new Saying(i, i + size - 1, cue));
            }
        }
        return Optional.empty();
    }
}
