package org.chancery.cli;

import org.chancery.query.Answer;

/** The line under a list, on standard error: how many there are. */
final class Totals {

    private Totals() {}

    static void print(Answer<?> found, String what) {
        if (found.rows().size() < found.total()) {
            var all = found.total() == Answer.COUNTED + 1L
                    ? "more than " + count(Answer.COUNTED, what)
                    : count(found.total(), what);
            System.err.println("the first " + found.rows().size() + " of " + all + "; --limit N shows more");
        } else {
            System.err.println(found.isEmpty() ? "no " + what + "s" : count(found.total(), what));
        }
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
