package org.chancery.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.knowledge.Folded;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** A sentence as the words that titles are looked up by, each with its place in the text and the name that it belongs to. */
final class Line {

    private final List<Word> words;
    private final List<String> folded;

    private Line(List<Word> words) {
        this.words = List.copyOf(words);
        this.folded = words.stream().map(Word::folded).toList();
    }

    static Line of(Sentence sentence, Annotation annotation) {
        var names = annotation.namesIn(sentence.span());
        var words = new ArrayList<Word>();
        int next = 0;
        for (var token : sentence.tokens()) {
            while (next < names.size()
                    && names.get(next).span().end() <= token.span().start()) {
                next++;
            }
            var name = next < names.size() && names.get(next).span().overlaps(token.span())
                    ? Optional.of(names.get(next))
                    : Optional.<Name>empty();
            pieces(token, name, words);
        }
        return new Line(words);
    }

    /** A token is one word, or several where hyphens join them; hyphens that stand alone are none. */
    private static void pieces(Token token, Optional<Name> name, List<Word> words) {
        String text = token.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isHyphen(text.charAt(i))) {
                if (i > start) {
                    int from = token.span().start() + start;
                    String raw = text.substring(start, i);
                    String plain = Folded.word(raw);
                    words.add(new Word(
                            plain.isEmpty() ? raw : plain, raw, token.tag(), new Span(from, from + i - start), name));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '/' || c == '\u2010' || c == '\u2011';
    }

    int size() {
        return words.size();
    }

    List<String> folded() {
        return folded;
    }

    Word word(int i) {
        return words.get(i);
    }

    boolean has(int i) {
        return i >= 0 && i < words.size();
    }

    boolean is(int i, String... any) {
        return has(i) && List.of(any).contains(words.get(i).folded());
    }

    boolean isCapital(int i) {
        return has(i) && Character.isUpperCase(words.get(i).raw().codePointAt(0));
    }

    boolean isShout(int i) {
        return has(i) && words.get(i).raw().equals(words.get(i).raw().toUpperCase(Locale.ROOT));
    }

    Optional<Name> name(int i) {
        return has(i) ? words.get(i).name() : Optional.empty();
    }

    /** The first word of the name that a word belongs to. */
    int nameStart(int i) {
        var name = words.get(i).name();
        int at = i;
        while (at > 0 && name.isPresent() && words.get(at - 1).name().equals(name)) {
            at--;
        }
        return at;
    }

    /** One past the last word of the name that a word belongs to. */
    int nameEnd(int i) {
        var name = words.get(i).name();
        int at = i + 1;
        while (at < size() && name.isPresent() && words.get(at).name().equals(name)) {
            at++;
        }
        return at;
    }

    /** The text from one word up to another, the latter not included. */
    Span span(int from, int to) {
        return words.get(from).span().to(words.get(to - 1).span());
    }

    /**
     * A word of a line.
     *
     * @param folded as knowledge files have it
     * @param raw as written
     */
    record Word(String folded, String raw, String tag, Span span, Optional<Name> name) {}
}
