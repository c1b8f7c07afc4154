package org.chancery.extract.quotation;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;

/**
 * Words in quotation marks that go with a verb of saying, by what stands between the two: "…," he said; he said: "…";
 * "…," he said, "…"; also words that begin outside the marks: Using force ''is no option,'' he said.
 */
final class Direct {

    /** Words in quotation marks, from the first quoted stretch to the last, and the verb's place between them. */
    record Words(Span content, int firstQuote, int lastQuote, boolean before, boolean after) {}

    private static final int FAR = 45;
    private static final int GAP = 6;

    private final Page page;

    Direct(Page page) {
        this.page = page;
    }

    /**
     * @param sayings all words of saying of the stretch
     * @param speaker who speaks by the parse, if that tells
     */
    Optional<Words> of(Saying saying, List<Saying> sayings, Optional<Span> speaker) {
        var stretch = page.stretch(saying.first());
        int left = leftQuote(saying, sayings, stretch, speaker);
        int right = rightQuote(saying, sayings, stretch);
        if (left == Page.NONE && right == Page.NONE) {
            return Optional.empty();
        }
        int firstQuote = left != Page.NONE ? left : right;
        int lastQuote = right != Page.NONE ? right : left;
        int start = page.quotes().get(firstQuote).span().start();
        if (left != Page.NONE) {
            start = begin(left, sayings, stretch);
        }
        int end = page.quotes().get(lastQuote).span().end();
        if (right != Page.NONE) {
            lastQuote = follow(right, sayings, stretch);
            end = page.quotes().get(lastQuote).span().end();
        }
        return Optional.of(
                new Words(new Span(start, end), firstQuote, lastQuote, left != Page.NONE, right != Page.NONE));
    }

    private int leftQuote(Saying saying, List<Saying> sayings, Page.Stretch stretch, Optional<Span> speaker) {
        int i = saying.first() - 1;
        int verbs = 0;
        while (i >= stretch.first() && !page.quoted(i)) {
            if (saying.first() - i > FAR || inside(i, sayings) || page.is(i, ";") || page.is(i, ":")) {
                return Page.NONE;
            }
            verbs += finite(i) ? 1 : 0;
            i--;
        }
        if (i < stretch.first()) {
            return Page.NONE;
        }
        int quote = page.quote(i);
        int next = i + 1;
        if (page.is(next, ",")) {
            next++;
        }
        boolean stops = stops(quote) || page.is(i + 1, ",");
        boolean opens = page.firstIn(quote) == stretch.first();
        if (!stops && !(opens && verbs == 0)) {
            return Page.NONE;
        }
        if (next == saying.first()) {
            return quote;
        }
        int begins = next;
        boolean subject = speaker.filter(s -> page.token(begins).span().start() <= s.start()
                        && s.start() <= page.token(saying.first()).span().start())
                .isPresent();
        boolean near = saying.first() - next <= 12;
        return verbs == 0 && near || subject && verbs <= 2 ? quote : Page.NONE;
    }

    private boolean finite(int token) {
        return switch (page.tag(token)) {
            case "VBD", "VBZ", "VBP" -> !AUXILIARY.contains(page.lemma(token));
            default -> false;
        };
    }

    private static final java.util.Set<String> AUXILIARY = java.util.Set.of("have", "be", "do");

    private int rightQuote(Saying saying, List<Saying> sayings, Page.Stretch stretch) {
        int i = saying.last() + 1;
        boolean other = false;
        while (i <= stretch.last() && !page.quoted(i)) {
            if (page.is(i, ";") || i - saying.last() > FAR) {
                return Page.NONE;
            }
            other |= inside(i, sayings);
            i++;
        }
        if (i > stretch.last() || other) {
            return Page.NONE;
        }
        int quote = page.quote(i);
        boolean introduced =
                i == saying.last() + 1 || page.is(i - 1, ",") && verbless(saying.last() + 1, i) || page.is(i - 1, ":");
        boolean capital = capital(quote) && verbless(saying.last() + 1, i) && !page.is(i - 1, "that");
        return introduced || capital && words(quote) > 3 ? quote : Page.NONE;
    }

    private boolean verbless(int from, int to) {
        for (int i = from; i < to; i++) {
            if (finite(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the words begin that end with a quoted stretch: with it, with an earlier one, or with the clause around it. */
    private int begin(int quote, List<Saying> sayings, Page.Stretch stretch) {
        int first = page.firstIn(quote);
        int i = first - 1;
        while (i >= stretch.first() && first - i <= GAP && !inside(i, sayings)) {
            if (page.quoted(i)) {
                first = page.firstIn(page.quote(i));
                i = first;
            }
            i--;
        }
        if (first > stretch.first() && !capital(page.quote(first)) && clear(stretch.first(), first, sayings)) {
            int start = stretch.first();
            if (page.tag(start).equals("CC")) {
                start++;
            }
            return page.token(start).span().start();
        }
        return page.quotes().get(page.quote(first)).span().start();
    }

    private boolean clear(int from, int to, List<Saying> sayings) {
        for (int i = from; i < to; i++) {
            if (inside(i, sayings) || page.quoted(i)) {
                return false;
            }
        }
        return true;
    }

    /** The last of quoted stretches that follow each other with but a word or two between. */
    private int follow(int quote, List<Saying> sayings, Page.Stretch stretch) {
        int last = quote;
        int i = page.lastIn(quote) + 1;
        int gap = 0;
        while (i <= stretch.last() && gap <= GAP && !inside(i, sayings)) {
            gap++;
            if (page.quoted(i)) {
                last = page.quote(i);
                i = page.lastIn(last);
                gap = 0;
            }
            i++;
        }
        return last;
    }

    private static boolean inside(int token, List<Saying> sayings) {
        return sayings.stream().anyMatch(s -> s.first() <= token && token <= s.last());
    }

    /** Whether the words in a quoted stretch end in a stop, as a clause does before its verb of saying. */
    private boolean stops(int quote) {
        String text = page.quotes().get(quote).span().in(page.report().text());
        for (int i = text.length() - 1; i > 0; i--) {
            char c = text.charAt(i);
            if (".,?!…—-:;".indexOf(c) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    private boolean capital(int quote) {
        String text = page.quotes().get(quote).span().in(page.report().text());
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private int words(int quote) {
        return page.lastIn(quote) - page.firstIn(quote) - 1;
    }
}
