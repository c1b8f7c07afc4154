package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;

/** How many a phrase says: "the three officials", "both sides". */
final class Numbers {

    private final WordLists<ReferenceList> lists;
    private final List<String> words;

    Numbers(WordLists<ReferenceList> lists) {
        this.lists = lists;
        this.words = List.copyOf(lists.of(ReferenceList.NUMBER));
    }

    /** The number before the head, or the head itself ("the two"); 0 when none is said. */
    int in(NounPhrase np) {
        for (int i = np.first(); i <= np.head(); i++) {
            String word = np.sentence().tokens().get(i).text().toLowerCase(Locale.ROOT);
            if (word.equals("both")) {
                return 2;
            }
            if (words.contains(word)) {
                return isCounted(np, i + 1) ? 0 : words.indexOf(word);
            }
            if (word.matches("\\d{1,3}")) {
                return Integer.parseInt(word);
            }
        }
        return 0;
    }

    /** The number that a name begins with: "two generals"; 0 of any other. */
    int of(String name) {
        String first = name.split(" ")[0].toLowerCase(Locale.ROOT);
        return first.matches("\\d{1,3}") ? Integer.parseInt(first) : Math.max(0, words.indexOf(first));
    }

    /** "two dozen countries": twice a number that is not said. */
    private boolean isCounted(NounPhrase np, int next) {
        return next < np.head()
                && lists.has(
                        ReferenceList.COUNT,
                        np.sentence().tokens().get(next).text().toLowerCase(Locale.ROOT));
    }
}
