package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Token;

/**
 * People whom a report brings in as somebody's relatives: "his wife, Brigitte Macron", "Melania Trump, the first lady". Their surname alone goes on to mean the other.
 */
final class Relatives {

    /** Words between the article and the noun: "his late elder brother". */
    private static final int ADJECTIVES = 2;

    private final Annotation annotation;
    private final WordLists<ReferenceList> lists;

    Relatives(Annotation annotation, WordLists<ReferenceList> lists) {
        this.annotation = annotation;
        this.lists = lists;
    }

    /** Whether the words around a name say whose relative its bearer is. */
    boolean isRelative(Name name) {
        var before = before(name);
        return isConsort(before) || isNamedAfterNoun(before) || isNamedBeforeNoun(after(name));
    }

    /** "Mrs Macron": the surname is hers. */
    boolean isMadam(Name name) {
        var before = before(name);
        return !before.isEmpty() && has(ReferenceList.MADAM, before.get(before.size() - 1));
    }

    /** "first lady Ana Ruiz". */
    private boolean isConsort(List<String> before) {
        int last = before.size() - 1;
        return last > 0 && has(ReferenceList.CONSORT, before.get(last - 1) + " " + before.get(last));
    }

    /** "his wife Ana Ruiz", "and his wife, Ana Ruiz". */
    private boolean isNamedAfterNoun(List<String> before) {
        int last = before.size() - 1;
        int noun = last >= 0 && before.get(last).equals(",") ? last - 1 : last;
        return noun >= 0
                && has(ReferenceList.KIN, before.get(noun))
                && IntStream.rangeClosed(1, ADJECTIVES + 1)
                        .anyMatch(back -> noun >= back && has(ReferenceList.WHOSE, before.get(noun - back)));
    }

    /** "Ana Ruiz, the president's wife": not "Ana Ruiz, the wife of Jorge Ruiz", who is told of for her own sake, and not "Jorge Ruiz, his wife and their children". */
    private boolean isNamedBeforeNoun(List<String> after) {
        if (after.isEmpty() || !after.get(0).equals(",")) {
            return false;
        }
        int whose = IntStream.range(1, after.size())
                .limit(ADJECTIVES)
                .filter(i -> has(ReferenceList.WHOSE, after.get(i)))
                .reduce((a, b) -> b)
                .orElse(0);
        return whose > 0
                && IntStream.rangeClosed(whose + 1, Math.min(whose + 1 + ADJECTIVES, after.size() - 1))
                        .filter(i -> has(ReferenceList.KIN, after.get(i)))
                        .anyMatch(i -> i + 1 == after.size() || !has(ReferenceList.JOINED, after.get(i + 1)));
    }

    private boolean has(ReferenceList list, String word) {
        return lists.has(list, word);
    }

    private List<String> before(Name name) {
        return words(name).stream()
                .filter(token -> token.span().end() <= name.span().start())
                .map(Relatives::folded)
                .toList();
    }

    private List<String> after(Name name) {
        return words(name).stream()
                .filter(token -> token.span().start() >= name.span().end())
                .map(Relatives::folded)
                .toList();
    }

    private List<Token> words(Name name) {
        return annotation
                .sentenceAt(name.span())
                .filter(sentence -> sentence.span().covers(name.span()))
                .map(sentence -> sentence.tokens())
                .orElse(List.of());
    }

    /** In small letters, "Mrs." as "mrs", a curly apostrophe as a straight one. */
    private static String folded(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
