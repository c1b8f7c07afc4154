package org.chancery.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.Table;
import org.chancery.model.Party;

/** Parties that a report does not name, "a gunman", "the troops": of what kind they are, by {@code knowledge/nameless.tsv}. Immutable. */
final class Nameless {

    private static final String TRADE = "trade";
    private static final String ANYONE = "anyone";

    private final Map<String, Kind> kinds = new HashMap<>();

    Nameless() {
        for (var row : Table.read("nameless.tsv", "kind", "named", "words")) {
            var named = Set.copyOf(row.list("named"));
            for (String word : row.list("words")) {
                String kind = row.text("kind");
                kinds.put(word, new Kind(kind.equals(TRADE) ? word : kind, named));
            }
        }
    }

    /**
     * A kind of nameless parties.
     *
     * @param named what one of them can be called by name: {@code person}, {@code body}
     */
    record Kind(String name, Set<String> named) {

        boolean canBe(Side side) {
            return switch (side.level()) {
                case PERSON -> named.contains("person");
                case OFFICE -> false;
                case STATE -> named.contains("body");
                case OTHER -> side.party().kind() == Party.Kind.ORGANISATION && named.contains("body");
            };
        }

        boolean canBe(Kind other) {
            return name.equals(other.name) || isAnyone() && other.isPeople() || isPeople() && other.isAnyone();
        }

        private boolean isAnyone() {
            return name.equals(ANYONE);
        }

        private boolean isPeople() {
            return named.contains("person");
        }
    }

    /** The kind of a party; absent for one that is named, or of which the file knows nothing. */
    Optional<Kind> kind(Party party) {
        var words = head(Folded.wholeWords(party.name()));
        return party.kind() != Party.Kind.GROUP || words.isEmpty() || isName(party.name())
                ? Optional.empty()
                : find(words.get(words.size() - 1));
    }

    /** "Free Norland Army" is a name, "Norland soldiers" and "Police" are none. */
    private static boolean isName(String text) {
        int last = text.lastIndexOf(' ') + 1;
        return last > 0 && last < text.length() && Character.isUpperCase(text.charAt(last));
    }

    /** The words up to the noun that the others depend on: "members" of "members of a rival gang". */
    private static List<String> head(List<String> words) {
        int of = words.indexOf("of");
        return of > 0 ? words.subList(0, of) : words;
    }

    private Optional<Kind> find(String word) {
        var known = Optional.ofNullable(kinds.get(word));
        return known.isEmpty() && word.endsWith("s")
                ? Optional.ofNullable(kinds.get(word.substring(0, word.length() - 1)))
                : known;
    }
}
