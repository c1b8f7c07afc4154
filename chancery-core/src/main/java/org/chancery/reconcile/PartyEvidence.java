package org.chancery.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.knowledge.Folded;
import org.chancery.model.Evidence;
import org.chancery.model.NameKind;
import org.chancery.model.NameMention;
import org.chancery.model.Party;

/** The words that a party was read from: those of the clause and, where they are "he" or "the three officials", those that name the person. */
final class PartyEvidence {

    private PartyEvidence() {}

    /**
     * The spans of one party over its mentions.
     *
     * @param sides where it stands, one or more in each mention
     */
    static Collection<Evidence> of(Party party, List<Placed> sides) {
        var found = new TreeSet<Evidence>();
        for (var placed : sides) {
            found.add(placed.mention().at(placed.side().span()));
        }
        if (party.kind() == Party.Kind.PERSON) {
            boolean named = sides.stream()
                    .anyMatch(placed ->
                            names(party, placed.mention().text(placed.side().span())));
            if (!named) {
                sides.stream()
                        .flatMap(placed -> naming(party, placed).stream())
                        .min(Comparator.naturalOrder())
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The nearest name of the person before the clause's words, else the first in the report. */
    private static Optional<Evidence> naming(Party party, Placed placed) {
        var names = placed.mention().coded().names().stream()
                .filter(name -> name.kind() == NameKind.PERSON && names(party, name.text()))
                .map(NameMention::span)
                .sorted()
                .toList();
        int at = placed.side().span().start();
        return names.stream()
                .filter(span -> span.start() < at)
                .max(Comparator.naturalOrder())
                .or(() -> names.stream().findFirst())
                .map(span -> placed.mention().at(span));
    }

    /** Whether words hold the first or the last word of a person's name. */
    private static boolean names(Party party, String words) {
        var name = Folded.wholeWords(party.name());
        var said = Folded.wholeWords(words);
        return !name.isEmpty() && (said.contains(name.get(0)) || said.contains(name.get(name.size() - 1)));
    }

    /** A party's words in a mention. */
    record Placed(Mention mention, Side side) {}
}
