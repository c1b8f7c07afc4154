package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.EventLexicon;
import org.chancery.knowledge.NounClass;

/** What the nouns of a sentence are, by the knowledge files. */
final class EventWords {

    private static final String CONTAINER = "container";

    private final Grammar grammar;
    private final EventLexicon lexicon;

    EventWords(Grammar grammar, EventLexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
    }

    /** The entry for the noun at a token, the longest that fits. */
    Optional<EventLexicon.Noun> noun(int token) {
        if (!grammar.token(token).isNoun()
                && !grammar.tag(token).equals("VBG")
                && !grammar.tag(token).equals("CD")
                && !grammar.tag(token).equals("$")) {
            return Optional.empty();
        }
        for (var noun : lexicon.nouns(grammar.lemma(token))) {
            if (fits(noun.words(), token)) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    private boolean fits(List<String> words, int last) {
        int first = last - words.size() + 1;
        if (first < 0) {
            return false;
        }
        for (int i = first; i < last; i++) {
            String word = words.get(i - first);
            if (!grammar.lemma(i).equals(word) && !grammar.lower(i).equals(word)) {
                return false;
            }
        }
        return true;
    }

    /** Classes of the noun at a token. */
    List<NounClass> classes(int token) {
        return noun(token).stream().map(EventLexicon.Noun::kind).toList();
    }

    /** The noun that a group is about: its head, or what "a series of", "$2 million in" contains. */
    int core(Group group) {
        int head = group.lead().head();
        for (int round = 0; round < 3; round++) {
            if (!isContainer(head)) {
                break;
            }
            int at = head;
            var nested = grammar.groups.stream()
                    .filter(other -> other.governor() >= 0 && other.first() > at)
                    .filter(other -> other.preposition()
                            .filter(p -> Set.of("of", "in", "worth", "for", "on", "against")
                                    .contains(p))
                            .isPresent())
                    .filter(other -> grammar.chunk(at)
                                    .filter(chunk -> chunk.covers(other.governor()))
                                    .isPresent()
                            || other.first() == at + 2)
                    .findFirst();
            if (nested.isEmpty()) {
                break;
            }
            head = nested.get().lead().head();
        }
        return head;
    }

    private boolean isContainer(int head) {
        return grammar.tag(head).matches("CD|\\$")
                || noun(head)
                        .filter(noun -> noun.kind().name().equals(CONTAINER))
                        .isPresent();
    }

    /** Classes of what a group is about, of all its members. */
    Set<String> classes(Group group) {
        var found = new LinkedHashSet<String>();
        classes(core(group)).forEach(kind -> found.add(kind.name()));
        for (var member : group.members()) {
            classes(member.head()).forEach(kind -> found.add(kind.name()));
        }
        return found;
    }

    /** Tokens of the noun entry that ends at a token. */
    List<Integer> tokens(int last) {
        var found = new ArrayList<Integer>();
        noun(last).ifPresent(noun -> {
            for (int i = last - noun.words().size() + 1; i <= last; i++) {
                found.add(i);
            }
        });
        return found;
    }
}
