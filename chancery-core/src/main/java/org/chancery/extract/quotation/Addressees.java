package org.chancery.extract.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/** Those to whom something is said: "told reporters", "said to the envoy", "spoke with the minister". */
final class Addressees {

    private final Page page;
    private final Speakers speakers;

    Addressees(Page page, Speakers speakers) {
        this.page = page;
        this.speakers = speakers;
    }

    List<Span> of(Saying saying, Optional<Span> content) {
        var found = new ArrayList<Span>();
        var patterns = saying.cue().addressee();
        int verb = saying.first();
        if (patterns.contains("object")) {
            var objects = page.children(verb, "obj", "dobj", "iobj");
            objects.stream().limit(1).forEach(child -> found.add(speakers.phrase(child, verb)));
            if (objects.isEmpty() && page.children(verb, "nsubj:pass").isEmpty()) {
                NounPhrases.startingAt(page, saying.last() + 1).ifPresent(found::add);
            } else if (objects.isEmpty()) {
                page.children(verb, "nsubj:pass").stream()
                        .limit(1)
                        .forEach(child -> found.add(speakers.phrase(child, verb)));
            }
        }
        for (int child : page.children(verb, "obl", "nmod")) {
            if (child > verb && page.children(child, "case").stream().anyMatch(c -> patterns.contains(page.lemma(c)))) {
                found.add(speakers.phrase(child, verb));
            }
        }
        return found.stream()
                .filter(span -> content.filter(span::overlaps).isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
