package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.knowledge.ReferenceList;
import org.chancery.model.Annotation;
import org.chancery.model.Party;
import org.chancery.model.Quotation;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/**
 * Who "he said" means where long quotations lie between the pronoun and the name: whoever spoke last and can be meant. To be asked in the
 * order of the text; not thread-safe.
 */
final class SpeakersBefore {

    /** How many paragraphs a speaker goes on over. */
    private static final int REACH = 4;

    private final Annotation annotation;
    private final Resolver.Known known;
    private Optional<Spoken> last = Optional.empty();

    private record Spoken(Party person, int paragraph) {}

    SpeakersBefore(Annotation annotation, Resolver.Known known) {
        this.annotation = annotation;
        this.known = known;
    }

    /** @param named whom the words for the speaker mean by what stands shortly before them */
    List<Party> of(Quotation quotation, List<Party> named, String text) {
        int paragraph = paragraph(quotation.content());
        var meant = named.isEmpty()
                ? quotation
                        .speaker()
                        .flatMap(span -> pronoun(span, text))
                        .flatMap(word -> before(word, paragraph))
                        .map(List::of)
                        .orElse(List.of())
                : named;
        if (meant.size() == 1 && meant.get(0).kind() == Party.Kind.PERSON) {
            last = Optional.of(new Spoken(meant.get(0), paragraph));
        }
        return meant;
    }

    private Optional<String> pronoun(Span span, String text) {
        return Optional.of(span.in(text).toLowerCase(Locale.ROOT))
                .filter(word -> known.lists().has(ReferenceList.PERSON, word));
    }

    private Optional<Party> before(String pronoun, int paragraph) {
        return last.filter(spoken -> paragraph - spoken.paragraph() <= REACH)
                .map(Spoken::person)
                .filter(person -> known.givenNames().fits(pronoun, person.name()));
    }

    private int paragraph(Span content) {
        return annotation.sentenceAt(content).map(Sentence::paragraph).orElse(0);
    }
}
