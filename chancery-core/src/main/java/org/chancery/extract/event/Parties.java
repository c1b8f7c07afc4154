package org.chancery.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Name;
import org.chancery.model.Span;

/** Which noun phrases can act politically, and which words of the text stand for them. */
final class Parties {

    private static final Set<Name.Sort> ACTING = Set.of(
            Name.Sort.PERSON,
            Name.Sort.STATE,
            Name.Sort.DEMONYM,
            Name.Sort.METONYM,
            Name.Sort.ORGANISATION,
            Name.Sort.GROUP,
            Name.Sort.PLACE);

    private final Grammar grammar;
    private final EventWords words;
    private final Pronouns pronouns;

    Parties(Grammar grammar, EventWords words) {
        this.grammar = grammar;
        this.words = words;
        this.pronouns = new Pronouns(grammar, this);
    }

    /** Whether a noun phrase itself names or describes somebody who can act. */
    boolean acts(Chunk chunk) {
        return switch (chunk.kind()) {
            case TIME, RELATIVE, RECIPROCAL -> false;
            case PRONOUN -> grammar.is(ClauseList.PRONOUN, chunk.head());
            case NOUN ->
                !grammar.isDay(chunk.head())
                        && !own(chunk)
                        && !words.isSea(chunk.head())
                        && !words.isManner(chunk.head())
                        && described(chunk);
        };
    }

    private boolean described(Chunk chunk) {
        int head = chunk.head();
        return named(head)
                || grammar.isAgent(head)
                || grammar.token(head).text().startsWith("@")
                || people(chunk)
                || grammar.tag(head).startsWith("NNP") && words.classes(head).isEmpty() && !quantity(chunk);
    }

    /** "30 were killed": a bare number of people. */
    private boolean people(Chunk chunk) {
        boolean definite = chunk.last() == chunk.first() + 1
                && grammar.lower(chunk.first()).equals("the")
                && grammar.tag(chunk.last()).equals("CD")
                && grammar.token(chunk.last()).text().matches("\\p{L}+");
        return definite
                || grammar.tag(chunk.head()).equals("CD")
                        && chunk.first() == chunk.last()
                        && Set.of("nsubj:pass", "obj", "nsubj").contains(grammar.arcs.relation(chunk.head()));
    }

    /** "its troops", "his country": part of whoever acts, unless the noun means another, as "counterpart" does. */
    private boolean own(Chunk chunk) {
        return grammar.tag(chunk.first()).equals("PRP$")
                && !grammar.arcs.relation(chunk.head()).startsWith("nsubj")
                && !named(chunk.head())
                && !words.isRelational(chunk.head());
    }

    /** Whether a noun at a token is a meeting, which has a place of its own. */
    boolean isMeeting(int noun) {
        return noun >= 0 && words.isMeeting(noun);
    }

    /** Whether a noun means a state: "country", "nation". */
    boolean isPolity(int noun) {
        return words.isPolity(noun);
    }

    /** Whether a noun means the line between two states. */
    boolean isBorder(int noun) {
        return words.isBorder(noun);
    }

    private boolean quantity(Chunk chunk) {
        return grammar.tag(chunk.last()).equals("CD")
                || grammar.token(chunk.head()).text().length() < 2;
    }

    private boolean named(int token) {
        return grammar.name(token).filter(name -> ACTING.contains(name.sort())).isPresent();
    }

    /** Whether a group is of ordinary people, without an office or arms: "farmers", "thousands", "young Algerians". */
    boolean isCrowd(Group group) {
        int head = group.lead().head();
        boolean people = grammar.tag(head).startsWith("NNPS")
                && grammar.name(head)
                        .filter(name -> name.sort() == Name.Sort.DEMONYM)
                        .isPresent();
        return people || words.isCivilian(head);
    }

    /** Whether any member of a group acts. */
    boolean acts(Group group) {
        return group.members().stream().anyMatch(this::acts);
    }

    /** The members of a group that act, one span each. */
    List<Span> outer(Group group) {
        return Stream.concat(group.members().stream(), new Homes(grammar, this::last).others(group).stream())
                .filter(this::acts)
                .map(chunk -> span(chunk, group))
                .toList();
    }

    /** Those who act within a group that does not itself act: "Netanyahu's decision", "an attack by rebels". */
    List<Span> inner(Group group) {
        for (var chunk : group.members()) {
            var found = within(chunk, chunk.head());
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (var nested : grammar.groups) {
            // only forwards: in a broken parse two groups can govern each other
            if (nested.first() > group.first()
                    && grammar.led(nested, ClauseList.PARTY_LINK)
                    && !grammar.isWitness(nested)
                    && !isVenue(nested)
                    && group.members().stream()
                            .anyMatch(chunk -> chunk.covers(nested.governor()) || nested.first() == chunk.last() + 2)) {
                var found = any(nested);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "talks in Senegal", "an accord in Ankara": where they were held or signed, nobody's part in them. */
    private boolean isVenue(Group group) {
        int noun = group.first() - 2;
        boolean town = group.members().stream().allMatch(chunk -> grammar.name(chunk.head())
                .filter(name -> name.sort() == Name.Sort.METONYM || name.sort() == Name.Sort.PLACE)
                .isPresent());
        boolean attended = noun >= 0
                && grammar.group(noun)
                        .flatMap(Group::preposition)
                        .filter(word -> grammar.is(ClauseList.VENUE, word))
                        .isPresent();
        return grammar.led(group, ClauseList.VENUE) && isMeeting(noun) && (town || attended);
    }

    /** The members of a group that act, else those who act within it. */
    List<Span> any(Group group) {
        var outer = outer(group);
        return outer.isEmpty() ? inner(group) : outer;
    }

    /** Whether somebody is named before a noun in its own phrase: "an EU statement". */
    boolean hasOwner(Group group) {
        return grammar.hasOwner(group)
                || group.members().stream()
                        .anyMatch(chunk -> !within(chunk, chunk.head()).isEmpty());
    }

    /** Those named before a noun in its own phrase: possessors first, then names and demonyms. */
    List<Span> within(Chunk chunk, int before) {
        // the "Red" of the Red Sea is nobody
        if (words.isSea(chunk.head())) {
            return List.of();
        }
        for (int i = chunk.first(); i < before; i++) {
            if (grammar.tag(i).equals("POS") && i > chunk.first()) {
                var owner = new Chunk(chunk.first(), i - 1, headBefore(chunk.first(), i - 1), Chunk.Kind.NOUN);
                if (acts(owner) && !grammar.tag(owner.first()).equals("PRP$")) {
                    return List.of(grammar.span(owner.first(), owner.last()));
                }
            }
        }
        for (int i = chunk.first(); i < before; i++) {
            if (named(i)) {
                int end = i;
                while (end + 1 < before && grammar.name(end + 1).equals(grammar.name(i))) {
                    end++;
                }
                return List.of(grammar.span(i, agentAfter(end, before)));
            }
            boolean capital = grammar.token(i).text().length() > 2
                    && Character.isUpperCase(grammar.token(i).text().charAt(0))
                    && i > 0;
            if (capital
                    && grammar.tag(i).matches("JJ|NNPS?")
                    && !grammar.isDay(i)
                    && words.classes(i).isEmpty()) {
                return List.of(grammar.span(i, agentAfter(i, before)));
            }
        }
        for (int i = chunk.first(); i < before; i++) {
            // "an in-person meeting" is nobody's
            boolean joined = i > 0 && grammar.tag(i - 1).equals("HYPH");
            if (grammar.isAgent(i) && words.classes(i).isEmpty() && !joined) {
                return List.of(grammar.span(i, i));
            }
        }
        return List.of();
    }

    /** "Israeli army" in "Israeli army bulldozers": the agent noun that follows a name belongs to it. */
    private int agentAfter(int end, int before) {
        int at = end;
        while (at + 1 < before
                && grammar.isAgent(at + 1)
                && words.classes(at + 1).isEmpty()) {
            at++;
        }
        return at;
    }

    private int headBefore(int first, int last) {
        for (int i = last; i >= first; i--) {
            if (grammar.token(i).isNoun()) {
                return i;
            }
        }
        return last;
    }

    /** The words that name a party: with "of Japan and South Korea" after an office, with the name after a comma. */
    Span span(Chunk chunk, Group group) {
        var resolved = pronouns.antecedent(chunk, group);
        if (resolved.isPresent()) {
            return resolved.get();
        }
        return grammar.span(chunk.first(), last(chunk));
    }

    /** "King Hussein of Jordan": a state after a person's name belongs to it. */
    private int home(int last) {
        return grammar.groups.stream()
                .filter(next -> next.first() == last + 2 || next.first() == last + 3)
                .filter(next -> next.preposition().filter("of"::equals).isPresent()
                        && next.members().size() == 1)
                .filter(next -> grammar.lower(last + 1).equals("of")
                        && grammar.name(next.lead().head())
                                .filter(name -> name.sort() == Name.Sort.STATE)
                                .isPresent())
                .mapToInt(Group::last)
                .findFirst()
                .orElse(last);
    }

    /** "45 of its citizens", "hundreds of protesters": a number is not who it is without what is counted. */
    private boolean isCount(Chunk chunk) {
        return grammar.tag(chunk.head()).equals("CD") || words.isContainer(chunk.head());
    }

    private int counted(int last) {
        return grammar.groups.stream()
                .filter(next -> next.first() == last + 2
                        && next.preposition().filter("of"::equals).isPresent()
                        && !next.isTime())
                .mapToInt(next -> next.lead().last())
                .findFirst()
                .orElse(last);
    }

    private int last(Chunk chunk) {
        int last = chunk.last();
        boolean agent = grammar.isAgent(chunk.head());
        var links = words.isPeople(chunk.head())
                        || grammar.arcs.relation(chunk.head()).startsWith("nsubj")
                ? Set.of("from", "in")
                : Set.of("from");
        if (isCount(chunk)) {
            return counted(last);
        }
        if (!agent) {
            return grammar.name(chunk.head())
                            .filter(name -> name.sort() == Name.Sort.PERSON)
                            .isPresent()
                    ? home(last)
                    : last;
        }
        for (int round = 0; round < 3; round++) {
            for (var next : grammar.groups) {
                boolean follows = next.first() == last + 2 && next.preposition().isPresent() && !next.isTime();
                if (follows
                        && (Set.of("of", "for").contains(next.preposition().get())
                                || links.contains(next.preposition().get()))) {
                    last = next.last();
                    break;
                }
            }
        }
        for (var next : grammar.groups) {
            if (next.first() == last + 2
                    && grammar.lower(last + 1).equals(",")
                    && grammar.name(next.lead().head())
                            .filter(n -> n.sort() == Name.Sort.PERSON)
                            .isPresent()
                    && next.members().size() == 1
                    && !grammar.opensClause(next)
                    && (next.relation().matches("appos|dep") || isApposed(chunk, next))) {
                return next.last();
            }
        }
        return last;
    }

    /** "a lawyer, Anna Berg, …": a name between commas behind a noun of one person is his, wherever the parser hung it. */
    private boolean isApposed(Chunk noun, Group name) {
        int next = name.last() + 1;
        return grammar.tag(noun.head()).matches("NNP?")
                && !name.relation().startsWith("nsubj")
                && (next >= grammar.size() || grammar.tag(next).matches("[,.]|IN"));
    }
}
