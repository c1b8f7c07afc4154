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
    private static final String MONEY = "money";

    private final Grammar grammar;
    private final EventLexicon lexicon;

    EventWords(Grammar grammar, EventLexicon lexicon) {
        this.grammar = grammar;
        this.lexicon = lexicon;
    }

    /** The entry for the noun at a token, the longest that fits. */
    Optional<EventLexicon.Noun> noun(int token) {
        if (!grammar.tag(token).matches("NN.*|VBG|CD|\\$")) {
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

    /** Whether a noun means another than the one whose it is: "his counterpart", "its ally". */
    boolean isRelational(int token) {
        return lexicon.isRelational(grammar.lemma(token));
    }

    /** Whether a noun means ordinary people, troops or rebels, who are told apart by where they are. */
    boolean isPeople(int token) {
        return lexicon.isPeople(grammar.lemma(token));
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
            int inside = nested.get().lead().head();
            if (noun(inside).isEmpty() && noun(head).isPresent() && !isContainer(inside)) {
                break;
            }
            head = inside;
        }
        return head;
    }

    private boolean isContainer(int head) {
        return grammar.tag(head).matches("CD|\\$|DT")
                || noun(head)
                        .filter(noun -> noun.kind().name().equals(CONTAINER)
                                || noun.kind().name().equals(MONEY))
                        .isPresent();
    }

    /** Classes of what a group is about, of all its members. */
    Set<String> classes(Group group) {
        var found = new LinkedHashSet<String>();
        classes(core(group)).forEach(kind -> found.add(kind.name()));
        if (isMoney(group)) {
            found.add(MONEY);
        }
        for (var member : group.members()) {
            classes(member.head()).forEach(kind -> found.add(kind.name()));
        }
        return found;
    }

    /** Of these nouns those that are content and no party: things, and troops or weapons that others send. */
    Set<Integer> things(Set<Integer> nouns) {
        var found = new LinkedHashSet<Integer>();
        for (int token : nouns) {
            boolean sent = noun(token)
                    .filter(noun -> lexicon.isMaterial(noun.kind().name()))
                    .isPresent();
            if (sent || !grammar.isAgent(token)) {
                found.add(token);
            }
        }
        return found;
    }

    private boolean isMoney(Group group) {
        var chunk = group.lead();
        for (int i = chunk.first(); i <= chunk.last(); i++) {
            if (grammar.tag(i).equals("$") || grammar.token(i).text().matches("[€£¥].*")) {
                return true;
            }
        }
        return false;
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
