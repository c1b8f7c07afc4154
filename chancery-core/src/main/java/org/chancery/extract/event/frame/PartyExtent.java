package org.chancery.extract.event.frame;

import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Name;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** How far the words reach that name a party: with "of Japan" after an office, "from Kenya" after people, the name after a comma. */
final class PartyExtent {

    private final SentenceSyntax syntax;
    private final EventWords words;

    PartyExtent(SentenceSyntax syntax, EventWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    /** "King Hussein of Jordan": a state after a person's name belongs to it. */
    private int home(int last) {
        return syntax.groups.stream()
                .filter(next -> next.first() == last + 2 || next.first() == last + 3)
                .filter(next -> next.preposition().filter("of"::equals).isPresent()
                        && next.members().size() == 1)
                .filter(next -> syntax.lower(last + 1).equals("of")
                        && syntax.name(next.lead().head())
                                .filter(name -> name.sort() == Name.Sort.STATE)
                                .isPresent())
                .mapToInt(Coordination::last)
                .findFirst()
                .orElse(last);
    }

    /** "45 of its citizens", "hundreds of protesters": a number is not who it is without what is counted. */
    private boolean isCount(NounPhrase phrase) {
        return syntax.tag(phrase.head()).equals("CD")
                || words.isContainer(phrase.head())
                || syntax.is(ClauseList.SOME, phrase.head());
    }

    private int counted(int last) {
        return syntax.groups.stream()
                .filter(next -> next.first() == last + 2
                        && next.preposition().filter("of"::equals).isPresent()
                        && !next.isTime())
                .mapToInt(next -> next.lead().last())
                .findFirst()
                .orElse(last);
    }

    /** The last word that names a party: with what stands behind its noun. */
    int last(NounPhrase phrase) {
        int last = phrase.last();
        boolean person = syntax.name(phrase.head())
                .filter(name -> name.sort() == Name.Sort.PERSON)
                .isPresent();
        // "Kim Gang" is no gang
        boolean agent = syntax.isAgent(phrase.head()) && !person;
        var links = words.isPeople(phrase.head())
                        || syntax.arcs.relation(phrase.head()).startsWith("nsubj")
                ? Set.of("from", "in")
                : Set.of("from");
        if (isLeaving(phrase)) {
            links = Set.of();
        }
        if (isCount(phrase)) {
            return counted(last);
        }
        if (!agent) {
            return person ? home(last) : last;
        }
        for (int round = 0; round < 3; round++) {
            for (var next : syntax.groups) {
                boolean follows = next.first() == last + 2 && next.preposition().isPresent() && !next.isTime();
                if (follows
                        && (Set.of("of", "for").contains(next.preposition().get())
                                || links.contains(next.preposition().get()))) {
                    last = next.last();
                    break;
                }
            }
        }
        last = accredited(last);
        for (var next : syntax.groups) {
            boolean people = next.first() == last + 2
                    && next.members().stream().allMatch(member -> syntax.name(member.head())
                            .filter(n -> n.sort() == Name.Sort.PERSON)
                            .isPresent());
            if (people && (isListed(phrase, next) || isOne(phrase, next))) {
                return next.last();
            }
        }
        return last;
    }

    /** "the withdrawal of troops from Chad": where they are withdrawn from, not where they are from. */
    private boolean isLeaving(NounPhrase phrase) {
        int noun = syntax.arcs.head(phrase.head());
        return noun >= 0 && noun < phrase.first() && syntax.is(ClauseList.LEAVING, syntax.lemma(noun));
    }

    /** "the envoy to Chad, Anna Berg,": the end of where somebody is sent, if his name follows that. */
    private int accredited(int last) {
        return syntax.groups.stream()
                .filter(next -> next.first() == last + 2
                        && next.preposition().filter("to"::equals).isPresent()
                        && next.members().size() == 1)
                .map(Coordination::last)
                .filter(end -> end + 2 < syntax.size()
                        && syntax.lower(end + 1).equals(",")
                        && syntax.name(end + 2)
                                .filter(name -> name.sort() == Name.Sort.PERSON)
                                .isPresent())
                .findFirst()
                .orElse(last);
    }

    /** "the lawyer, Anna Berg,": who one person is. */
    private boolean isOne(NounPhrase noun, Coordination name) {
        return syntax.lower(name.first() - 1).equals(",")
                && name.members().size() == 1
                && !syntax.opensClause(name)
                && (name.relation().matches("appos|dep") || isApposed(noun, name));
    }

    /** "the envoys of Chad and Mali, Berg and Moe,": who several are, behind a comma, in brackets or between dashes. */
    private boolean isListed(NounPhrase noun, Coordination names) {
        return syntax.tag(noun.head()).endsWith("S")
                && names.members().size() > 1
                && syntax.tag(names.first() - 1).matches("[,:]|-LRB-|HYPH");
    }

    /** "a lawyer, Anna Berg, …": a name between commas behind a noun of one person is his, wherever the parser hung it. */
    private boolean isApposed(NounPhrase noun, Coordination name) {
        int next = name.last() + 1;
        return syntax.tag(noun.head()).matches("NNP?")
                && !name.relation().startsWith("nsubj")
                && (next >= syntax.size() || syntax.tag(next).matches("[,.]|IN"));
    }
}
