package org.chancery.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.knowledge.TimeWords;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** A sentence as pieces. */
final class Line {

    private final String text;
    private final Sentence sentence;
    private final List<Piece> pieces;

    Line(String text, Sentence sentence, TimeWords words) {
        this.text = text;
        this.sentence = sentence;
        var cut = new ArrayList<Piece>(sentence.tokens().size() + 8);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            cut(sentence.tokens().get(i), i, words, cut);
        }
        this.pieces = List.copyOf(cut);
    }

    private void cut(Token token, int index, TimeWords words, List<Piece> into) {
        int end = token.span().end();
        for (int at = token.span().start(); at < end; ) {
            int stop = stop(at, end);
            String lower = lower(at, stop);
            if (!lower.isBlank()) {
                boolean capital = Character.isUpperCase(text.charAt(at));
                boolean glued = !into.isEmpty() && into.get(into.size() - 1).end() == at;
                var uses = words.of(lower);
                if (!uses.isEmpty()) {
                    uses = uses.stream()
                            .filter(use -> use.fits(token.tag(), capital))
                            .toList();
                }
                into.add(new Piece(at, stop, lower, capital, glued, index, token.tag(), uses));
            }
            at = stop;
        }
    }

    /** Letters together, digits together, "'s" together, any other mark alone. */
    private int stop(int at, int end) {
        char first = text.charAt(at);
        int stop = at + 1;
        if (Character.isLetter(first)) {
            while (stop < end && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
        } else if (Character.isDigit(first)) {
            while (stop < end && Character.isDigit(text.charAt(stop))) {
                stop++;
            }
        } else if (isApostrophe(first) && stop < end && Character.toLowerCase(text.charAt(stop)) == 's') {
            boolean whole = stop + 1 == end || !Character.isLetter(text.charAt(stop + 1));
            return whole ? stop + 1 : stop;
        }
        return stop;
    }

    private String lower(int start, int end) {
        char first = text.charAt(start);
        if (isApostrophe(first)) {
            return end - start == 2 ? "'s" : "'";
        }
        if (first == '\u2010' || first == '\u2011') {
            return "-";
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }

    int size() {
        return pieces.size();
    }

    Piece at(int index) {
        return pieces.get(index);
    }

    Optional<Piece> find(int index) {
        return index >= 0 && index < pieces.size() ? Optional.of(pieces.get(index)) : Optional.empty();
    }

    /** Whether the piece there is one of these words. */
    boolean says(int index, String... words) {
        if (index < 0 || index >= pieces.size()) {
            return false;
        }
        String lower = pieces.get(index).lower();
        for (String word : words) {
            if (word.equals(lower)) {
                return true;
            }
        }
        return false;
    }

    /** The hyphen within a word is passed over: {@code year-earlier}, {@code mid-May}. */
    int pastHyphen(int index) {
        boolean within = index > 0
                && index + 1 < size()
                && at(index).isHyphen()
                && at(index).glued()
                && at(index + 1).glued();
        return within ? index + 1 : index;
    }

    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** The first piece that begins at or after a place in the text, or {@link #size}. */
    int pieceFrom(int offset) {
        int index = 0;
        while (index < size() && at(index).start() < offset) {
            index++;
        }
        return index;
    }

    String text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }
}
