package org.chancery.extract.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.QuoteList;
import org.chancery.model.Span;

/**
 * Words in quotation marks that go with a verb of saying, by what stands between the two: "…," he said; he said: "…";
 * "…," he said, "…"; also words that begin outside the marks: Using force ''is no option,'' he said.
 */
final class Direct {

    /** Words in quotation marks, from the first quoted stretch to the last, and the verb's place between them. */
    record Words(Span content, int firstQuote, int lastQuote, boolean before, boolean after) {}

    private static final Set<String> NOT_BEFORE_SPEECH =
            Set.of("IN", "DT", "POS", "TO", "PRP$", "JJ", "CC", "NN", "VBG", "VBN", "WDT");
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
        if (page.tag(saying.first()).equals("VBG")) {
            return Page.NONE;
        }
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
        if (!stops && !(opens && verbs == 0) || !opens && title(quote)) {
            return Page.NONE;
        }
        if (next == saying.first()) {
            boolean inverted = NounPhrases.startingAt(page, saying.last() + 1).isPresent();
            return opens || inverted && words(quote) > 2 ? quote : Page.NONE;
        }
        if (!opens && words(quote) < 2) {
            return Page.NONE;
        }
        if (NounPhrases.startingAt(page, next).isEmpty()
                || page.tag(saying.first() - 1).equals("CC")) {
            return Page.NONE;
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
            case "VBD", "VBZ", "VBP" -> !page.is(QuoteList.AUXILIARY, page.lemma(token));
            default -> false;
        };
    }

    private int rightQuote(Saying saying, List<Saying> sayings, Page.Stretch stretch) {
        int i = saying.last() + 1;
        boolean other = false;
        while (i <= stretch.last() && !page.quoted(i)) {
            if (page.is(i, ";") || i - saying.last() > FAR) {
                return Page.NONE;
            }
            other |= inside(i, sayings) && finite(i) && !page.is(i - 1, "when");
            i++;
        }
        if (other || i > stretch.last() && !page.is(stretch.last(), ":") || i >= page.size()) {
            return Page.NONE;
        }
        if (i > stretch.last()) {
            boolean near = page.paragraph(i) - page.paragraph(stretch.last()) <= 1;
            return near && page.quoted(i) ? page.quote(i) : Page.NONE;
        }
        int quote = page.quote(i);
        boolean introduced =
                i == saying.last() + 1 || page.is(i - 1, ",") && verbless(saying.last() + 1, i) || page.is(i - 1, ":");
        boolean capital = capital(quote)
                && words(quote) > 3
                && verbless(saying.last() + 1, i)
                && (!NOT_BEFORE_SPEECH.contains(page.tag(i - 1))
                        || page.tag(i - 1).equals("NN")
                                && saying.cue().addressee().contains("object"));
        return introduced && !(title(quote) && !page.is(i - 1, ":")) || capital && !title(quote) ? quote : Page.NONE;
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

    /** Whether nobody else speaks, and nothing is quoted, between two tokens. */
    private boolean clear(int from, int to, List<Saying> sayings) {
        for (int i = from; i < to; i++) {
            if (page.quoted(i) || page.finite(i) && page.is(QuoteList.PLAIN, sense(i, sayings))) {
                return false;
            }
        }
        return true;
    }

    private static String sense(int token, List<Saying> sayings) {
        return sayings.stream()
                .filter(s -> s.first() == token)
                .map(s -> s.cue().sense())
                .findFirst()
                .orElse("");
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

    /** Whether a quoted stretch looks like the name of a book, a paper, a broadcast: all its longer words begin big. */
    private boolean title(int quote) {
        int big = 0;
        int small = 0;
        for (int i = page.firstIn(quote); i <= page.lastIn(quote); i++) {
            String word = page.text(i);
            if (word.length() > 3 || small + big == 0 && !page.mark(i)) {
                boolean capital = Character.isUpperCase(word.charAt(0));
                big += capital ? 1 : 0;
                small += capital ? 0 : 1;
            }
        }
        return big > 1 && small == 0 && big < 8;
    }

    private int words(int quote) {
        return page.lastIn(quote) - page.firstIn(quote) - 1;
    }
}
