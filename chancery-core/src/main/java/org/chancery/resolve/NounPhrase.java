package org.chancery.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * A party's words seen as a noun phrase of their sentence.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param coreEnd index of the last token before what only adds to it: "of …", "who …", a second name behind a comma
 * @param head index of the token that the rest of it hangs on
 */
record NounPhrase(Sentence sentence, int index, int first, int last, int coreEnd, int head) {

    /** Where a phrase's own core ends: what follows only adds to it. */
    private static final Set<String> CORE_ENDS =
            Set.of("IN", "TO", "WDT", "WP", "WRB", ",", ":", "-LRB-", "VBG", "VBN");

    /** The phrase at a span; absent when no token lies in it. */
    static Optional<NounPhrase> at(Annotation annotation, Span span) {
        int from = annotation.indexAt(span);
        for (int s = Math.max(0, from); from >= 0 && s < annotation.sentences().size(); s++) {
            var sentence = annotation.sentences().get(s);
            if (!sentence.span().overlaps(span)) {
                break;
            }
            int begin = sentence.firstToken(span);
            int last = sentence.lastToken(span);
            if (begin <= last) {
                int first = afterTime(annotation, sentence, begin, last);
                int end = coreEnd(annotation, sentence, first, last);
                return Optional.of(new NounPhrase(sentence, s, first, last, end, head(sentence, first, end)));
            }
        }
        return Optional.empty();
    }

    /** "6:45 p.m. Chad's embassy": the first token behind a clock time that a report of the hours puts before its line. */
    private static int afterTime(Annotation annotation, Sentence sentence, int first, int last) {
        int at = first;
        while (at < last && isTime(annotation, sentence, at)) {
            at++;
        }
        boolean whole = at == last && isTime(annotation, sentence, at)
                || sentence.tokens().get(at).tag().equals("POS");
        return whole ? first : at;
    }

    private static boolean isTime(Annotation annotation, Sentence sentence, int token) {
        return annotation.timeOver(sentence.tokens().get(token).span()).isPresent();
    }

    /** The last noun, pronoun or number of the core; the parser's word is not taken, as titles and lists mislead it. */
    private static int head(Sentence sentence, int first, int end) {
        for (int i = end; i >= first; i--) {
            String tag = sentence.tokens().get(i).tag();
            if (tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD") || tag.equals("FW")) {
                return i;
            }
        }
        return end;
    }

    private static int coreEnd(Annotation annotation, Sentence sentence, int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            var word = sentence.tokens().get(i).span();
            // "Republic of Korea" ends no phrase
            boolean named = annotation.nameOver(word).isPresent();
            boolean listed = i < last
                    && isPeople(annotation, sentence, i - 1, true)
                    && isPeople(annotation, sentence, i + 1, false);
            // "the Oslo-based group"
            boolean hyphened = sentence.tokens().get(i - 1).tag().equals("HYPH");
            if (!named
                    && !listed
                    && !hyphened
                    && CORE_ENDS.contains(sentence.tokens().get(i).tag())) {
                return i - 1;
            }
        }
        return last;
    }

    /** "US, Cypriot and French envoys": the names of peoples before one noun. */
    private static boolean isPeople(Annotation annotation, Sentence sentence, int token, boolean orState) {
        var word = sentence.tokens().get(token).span();
        return annotation
                .nameOver(word)
                .filter(name -> name.sort() == Name.Sort.DEMONYM || orState && name.sort() == Name.Sort.STATE)
                .isPresent();
    }

    Token headToken() {
        return sentence.tokens().get(head);
    }

    /** Whether its head only counts what follows: "hundreds of protesters". */
    boolean isCount(WordLists<ReferenceList> lists) {
        boolean counting = headToken().tag().equals("CD")
                || lists.has(ReferenceList.COUNT, headToken().lemma());
        return counting
                && coreEnd + 2 <= last
                && sentence.tokens().get(coreEnd + 1).text().equals("of");
    }

    /** All the words, without determiners before them. */
    Span whole() {
        int start = first;
        while (start < head && isDeterminer(sentence.tokens().get(start))) {
            start++;
        }
        return sentence.span(start, last);
    }

    /** The words up to the end of the core, without determiners before it. */
    Span core() {
        int start = first;
        while (start < head && isDeterminer(sentence.tokens().get(start))) {
            start++;
        }
        return sentence.span(start, Math.max(head, coreEnd));
    }

    private static boolean isDeterminer(Token token) {
        return Set.of("DT", "PRP$", "PDT", "CC", "RB").contains(token.tag());
    }

    Span span() {
        return sentence.span(first, last);
    }

    /** Whether one of its words, in small letters, is this one. */
    boolean holds(String word) {
        return IntStream.rangeClosed(first, last)
                .anyMatch(i -> sentence.tokens().get(i).text().equalsIgnoreCase(word));
    }

    /** "Russian" out of "Russian missiles": one word that is no noun in the plural. */
    boolean isAdjective() {
        return first == last && !headToken().tag().endsWith("S");
    }

    /** Whether it is one word with a capital: "Secretary". */
    boolean isBare() {
        return first == last && Character.isUpperCase(headToken().text().charAt(0));
    }

    /** What stands behind an "of" that follows its core. */
    Optional<Span> owners() {
        return coreEnd + 2 <= last && sentence.tokens().get(coreEnd + 1).text().equals("of")
                ? Optional.of(sentence.span(coreEnd + 2, last))
                : Optional.empty();
    }

    /** What stands behind an "of", "from" or "in" that follows its core. */
    Optional<Span> origins() {
        return coreEnd + 2 <= last
                        && Set.of("of", "from", "in")
                                .contains(sentence.tokens().get(coreEnd + 1).text())
                ? Optional.of(sentence.span(coreEnd + 2, last))
                : Optional.empty();
    }

    /** Whether a preposition stands right before it. */
    boolean isLed() {
        return first > 0 && sentence.tokens().get(first - 1).tag().matches("IN|TO");
    }

    boolean isPronoun() {
        return headToken().tag().equals("PRP");
    }

    /** Whether a word before the head has this part of speech. */
    Optional<Token> before(String tag) {
        return IntStream.range(first, head)
                .mapToObj(sentence.tokens()::get)
                .filter(token -> token.tag().equals(tag))
                .findFirst();
    }
}
