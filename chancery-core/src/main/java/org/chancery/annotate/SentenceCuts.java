package org.chancery.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Cuts sentences where the splitter saw no end: behind a dateline, where an embedded post ends without a full stop, and behind a long quotation that
 * lacks its full stop when a new subject and verb follow: {@code … the climate and trade" Mori has also met …}.
 */
final class SentenceCuts {

    private static final int LONG_QUOTATION = 6;
    private static final int SUBJECT = 4;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private SentenceCuts() {}

    /** The parts of a sentence, in order; mostly itself. */
    static List<Sentence> cut(Report report, Sentence sentence) {
        var parts = new ArrayList<Sentence>();
        int from = 0;
        var tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (isDatelineEnd(report, tokens, i)
                    || isPostEdge(report, tokens, i)
                    || isUnstoppedQuotation(tokens, from, i)) {
                parts.add(part(sentence, from, i));
                from = i;
            }
        }
        parts.add(part(sentence, from, tokens.size()));
        return parts;
    }

    private static Sentence part(Sentence whole, int from, int to) {
        return from == 0 && to == whole.tokens().size()
                ? whole
                : new Sentence(
                        whole.span(from, to - 1),
                        whole.tokens().subList(from, to),
                        whole.dependencies(),
                        whole.paragraph(),
                        whole.post());
    }

    /** "LONDON, May 3 (Reuters) —" is no part of the sentence behind it: a parser takes the town for who acts. */
    private static boolean isDatelineEnd(Report report, List<Token> tokens, int at) {
        return report.dateline()
                .filter(line -> tokens.get(at - 1).span().end() <= line.end()
                        && tokens.get(at).span().start() >= line.end())
                .isPresent();
    }

    /** Whether one token ends before, and the next begins at or behind, the beginning or end of a post. */
    private static boolean isPostEdge(Report report, List<Token> tokens, int at) {
        int before = tokens.get(at - 1).span().start();
        int behind = tokens.get(at).span().start();
        return report.posts().stream()
                .anyMatch(post -> before < post.span().end()
                                && behind >= post.span().end()
                        || before < post.span().start() && behind >= post.span().start());
    }

    private static boolean isUnstoppedQuotation(List<Token> tokens, int from, int at) {
        var close = tokens.get(at - 1).text();
        if (at < 3 || !(close.equals("\"") || close.equals("”") || close.equals("''")) || !isName(tokens.get(at))) {
            return false;
        }
        int open = at - 2;
        while (open >= from && !isMark(tokens.get(open))) {
            open--;
        }
        boolean isLong = open >= from && at - 2 - open >= LONG_QUOTATION;
        boolean stopped = tokens.get(at - 2).tag().matches("[.,:]");
        return isLong && !stopped && verbFollows(tokens, at);
    }

    private static boolean isMark(Token token) {
        return token.tag().equals("``")
                || token.tag().equals("''")
                || token.text().equals("“");
    }

    private static boolean isName(Token token) {
        return token.tag().startsWith("NNP")
                || token.tag().equals("PRP")
                        && Character.isUpperCase(token.text().charAt(0));
    }

    private static boolean verbFollows(List<Token> tokens, int at) {
        for (int i = at + 1; i < Math.min(at + SUBJECT, tokens.size()); i++) {
            if (FINITE.contains(tokens.get(i).tag())) {
                return true;
            }
            if (!tokens.get(i).tag().startsWith("NNP")) {
                return false;
            }
        }
        return false;
    }
}
