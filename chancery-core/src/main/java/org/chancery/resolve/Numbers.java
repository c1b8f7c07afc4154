package org.chancery.resolve;

import java.util.List;
import java.util.Locale;

/** How many a phrase says: "the three officials", "both sides". */
final class Numbers {

    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Numbers() {}

    /** The number before the head, or the head itself ("the two"); 0 when none is said. */
    static int in(NounPhrase np) {
        for (int i = np.first(); i <= np.head(); i++) {
            String word = np.sentence().tokens().get(i).text().toLowerCase(Locale.ROOT);
            if (word.equals("both")) {
                return 2;
            }
            if (WORDS.contains(word)) {
                return WORDS.indexOf(word);
            }
            if (word.matches("\\d{1,3}")) {
                return Integer.parseInt(word);
            }
        }
        return 0;
    }
}
