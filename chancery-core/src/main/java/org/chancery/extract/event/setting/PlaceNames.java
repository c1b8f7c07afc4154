package org.chancery.extract.event.setting;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Name;
import org.chancery.syntax.SentenceSyntax;

/** The name of the place that a noun means. */
final class PlaceNames {

    private final SentenceSyntax syntax;

    PlaceNames(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    /** The place that a noun is, or that is called what the noun says: "the port of Oran", "the capital Lima", "Oran airport". */
    Optional<Name> of(int head) {
        return syntax.name(head).filter(EventPlace::isPlace).or(() -> Stream.concat(
                        children(head, ClauseList.SETTLEMENT, "nmod", "appos", "flat", "compound"),
                        children(head, ClauseList.FACILITY, "compound"))
                .flatMap(token -> syntax.name(token).stream())
                .filter(name -> name.sort() == Name.Sort.PLACE || name.sort() == Name.Sort.METONYM)
                .findFirst());
    }

    private Stream<Integer> children(int noun, ClauseList list, String... relations) {
        return syntax.is(list, syntax.lemma(noun)) ? syntax.arcs.children(noun, relations).stream() : Stream.empty();
    }
}
