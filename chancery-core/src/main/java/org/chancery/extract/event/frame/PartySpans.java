package org.chancery.extract.event.frame;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** Which noun phrases can act politically, and which words of the text stand for them. */
public final class PartySpans {

    private static final Set<Name.Sort> ACTING = Set.of(
            Name.Sort.PERSON,
            Name.Sort.STATE,
            Name.Sort.DEMONYM,
            Name.Sort.METONYM,
            Name.Sort.ORGANISATION,
            Name.Sort.GROUP,
            Name.Sort.PLACE);

    private static final Set<Name.Sort> REGIONAL = Set.of(Name.Sort.DEMONYM, Name.Sort.GROUP);

    private static final Set<EventType> WRONGS =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.THREATEN, EventType.MOBILIZE);

    private final SentenceSyntax syntax;
    private final EventWords words;
    private final PronounBinding pronouns;
    private final PartyExtent extent;

    public PartySpans(SentenceSyntax syntax, EventWords words) {
        this.syntax = syntax;
        this.words = words;
        this.pronouns = new PronounBinding(syntax, this);
        this.extent = new PartyExtent(syntax, words);
    }

    /** Whether a noun phrase itself names or describes somebody who can act. */
    boolean acts(NounPhrase phrase) {
        return switch (phrase.kind()) {
            case TIME, RELATIVE, RECIPROCAL -> false;
            case PRONOUN -> syntax.is(ClauseList.PRONOUN, phrase.head());
            case NOUN ->
                !syntax.isDay(phrase.head())
                        && !syntax.is(ClauseList.GENERATION, phrase.head())
                        && !own(phrase)
                        && !words.isSea(phrase.head())
                        && !words.isManner(phrase.head())
                        && described(phrase);
        };
    }

    private boolean described(NounPhrase phrase) {
        int head = phrase.head();
        return named(head)
                || syntax.isAgent(head) && !words.isCompound(head)
                || syntax.token(head).text().startsWith("@")
                || people(phrase)
                || someOf(phrase)
                || syntax.tag(head).startsWith("NNP") && words.classes(head).isEmpty() && !quantity(phrase);
    }

    /** "most of the rebels", "some of them": those whom it is said of act. */
    private boolean someOf(NounPhrase phrase) {
        int of = phrase.last() + 1;
        return syntax.is(ClauseList.SOME, phrase.head())
                && of + 1 < syntax.size()
                && syntax.lower(of).equals("of")
                && syntax.phrase(of + 1)
                        .filter(inner -> inner.first() == of + 1 && acts(inner))
                        .filter(inner -> inner.kind() == NounPhrase.Kind.PRONOUN
                                || syntax.isAgent(inner.head()) && !isPolity(inner.head()))
                        .isPresent();
    }

    /** "30 were killed": a bare number of people. */
    private boolean people(NounPhrase phrase) {
        boolean definite = phrase.last() == phrase.first() + 1
                && syntax.lower(phrase.first()).equals("the")
                && (syntax.is(ClauseList.TURN, phrase.last())
                        || syntax.tag(phrase.last()).equals("CD")
                                && syntax.token(phrase.last()).text().matches("\\p{L}+"));
        return definite
                || syntax.tag(phrase.head()).equals("CD")
                        && phrase.first() == phrase.last()
                        && Set.of("nsubj:pass", "obj", "nsubj").contains(syntax.arcs.relation(phrase.head()));
    }

    /** "its troops", "his country": part of whoever acts, unless the noun means another, as "counterpart" does. */
    private boolean own(NounPhrase phrase) {
        return syntax.tag(phrase.first()).equals("PRP$")
                && !syntax.arcs.relation(phrase.head()).startsWith("nsubj")
                && !isBeforeVerb(phrase)
                && !named(phrase.head())
                && !words.isRelational(phrase.head());
    }

    /** "admitted their government had shelled": a subject, though the parser took it for an object. */
    private boolean isBeforeVerb(NounPhrase phrase) {
        int next = phrase.last() + 1;
        return next < syntax.size()
                && syntax.arcs.relation(phrase.head()).equals("obj")
                && syntax.tag(next).matches("MD|VBD|VBZ|VBP");
    }

    /** Whether a noun at a token is a meeting, which has a place of its own. */
    boolean isMeeting(int noun) {
        return noun >= 0 && words.isMeeting(noun);
    }

    /** Whether a noun tells of violence: "raid", "bombing". */
    boolean isViolence(int noun) {
        return says(noun, Set.of(EventType.ASSAULT));
    }

    /** Whether a noun tells of an event of one of these types. */
    boolean says(int noun, Set<EventType> types) {
        return words.classes(noun).stream()
                .anyMatch(kind -> kind.says().type().filter(types::contains).isPresent());
    }

    /** Whether a noun tells of what is done to others against their will: "raid", "arrest", "riot". */
    boolean isWrong(int noun) {
        return words.classes(noun).stream()
                .anyMatch(kind -> kind.says().type().filter(WRONGS::contains).isPresent());
    }

    /** Whether a noun means ordinary people: "workers". */
    boolean isCivilian(int noun) {
        return words.isCivilian(noun);
    }

    /** Whether a noun means a state: "country", "nation". */
    boolean isPolity(int noun) {
        return words.isPolity(noun);
    }

    /** Whether a noun means the line between two states. */
    boolean isBorder(int noun) {
        return words.isBorder(noun);
    }

    private boolean quantity(NounPhrase phrase) {
        return syntax.tag(phrase.last()).equals("CD")
                || syntax.token(phrase.head()).text().length() < 2;
    }

    private boolean named(int token) {
        return syntax.name(token).filter(name -> ACTING.contains(name.sort())).isPresent();
    }

    /** Whether a group is of ordinary people, without an office or arms: "farmers", "thousands", "young Algerians". */
    boolean isCrowd(Coordination group) {
        int head = group.lead().head();
        boolean people = syntax.tag(head).startsWith("NNPS")
                && syntax.name(head)
                        .filter(name -> name.sort() == Name.Sort.DEMONYM)
                        .isPresent();
        return people || words.isCivilian(head);
    }

    /** Whether any member of a group acts. */
    boolean acts(Coordination group) {
        return group.members().stream().anyMatch(this::acts);
    }

    /** The members of a group that act, one span each. */
    public List<Span> outer(Coordination group) {
        return Stream.concat(group.members().stream(), new PersonLists(syntax, extent::last).others(group).stream())
                .filter(this::acts)
                .map(phrase -> span(phrase, group))
                .toList();
    }

    /** Those who act within a group that does not itself act: "Netanyahu's decision", "an attack by rebels". */
    List<Span> inner(Coordination group) {
        for (var phrase : group.members()) {
            var found = within(phrase, phrase.head());
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (var nested : syntax.groups) {
            // only forwards: in a broken parse two groups can govern each other
            if (nested.first() > group.first()
                    && syntax.led(nested, ClauseList.PARTY_LINK)
                    && !syntax.isWitness(nested)
                    && !isVenue(nested)
                    && group.members().stream()
                            .anyMatch(phrase ->
                                    phrase.covers(nested.governor()) || nested.first() == phrase.last() + 2)) {
                var found = any(nested);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "talks in Senegal", "an accord in Ankara": where they were held or signed, nobody's part in them. */
    private boolean isVenue(Coordination group) {
        int noun = group.first() - 2;
        boolean town = group.members().stream().allMatch(phrase -> syntax.name(phrase.head())
                .filter(name -> name.sort() == Name.Sort.METONYM || name.sort() == Name.Sort.PLACE)
                .isPresent());
        boolean attended = noun >= 0
                && syntax.group(noun)
                        .flatMap(Coordination::preposition)
                        .filter(word -> syntax.is(ClauseList.VENUE, word))
                        .isPresent();
        return syntax.led(group, ClauseList.VENUE) && isMeeting(noun) && (town || attended);
    }

    /** The members of a group that act, else those who act within it. */
    public List<Span> any(Coordination group) {
        var outer = outer(group);
        return outer.isEmpty() ? inner(group) : outer;
    }

    /** Whether somebody is named before a noun in its own phrase: "an EU statement". */
    boolean hasOwner(Coordination group) {
        return syntax.hasOwner(group)
                || group.members().stream()
                        .anyMatch(phrase -> !within(phrase, phrase.head()).isEmpty());
    }

    /** "the Chadian-backed offensive": somebody else's, whom Chad helps. */
    private boolean isBacker(int name, int before) {
        int last = name;
        while (last + 1 < before
                && syntax.name(name).isPresent()
                && syntax.name(last + 1).equals(syntax.name(name))) {
            last++;
        }
        return last + 2 < before && syntax.tag(last + 1).equals("HYPH") && syntax.is(ClauseList.BACKING, last + 2);
    }

    /** Those named before a noun in its own phrase: possessors first, then names and demonyms. */
    List<Span> within(NounPhrase phrase, int before) {
        // the "Red" of the Red Sea is nobody
        if (words.isSea(phrase.head())) {
            return List.of();
        }
        for (int i = phrase.first(); i < before; i++) {
            if (syntax.tag(i).equals("POS") && i > phrase.first()) {
                var owner =
                        new NounPhrase(phrase.first(), i - 1, headBefore(phrase.first(), i - 1), NounPhrase.Kind.NOUN);
                if (acts(owner) && !syntax.tag(owner.first()).equals("PRP$")) {
                    return List.of(syntax.span(owner.first(), owner.last()));
                }
            }
        }
        for (int i = phrase.first(); i < before; i++) {
            if (isBacker(i, before)) {
                continue;
            }
            if (named(i)) {
                int end = i;
                while (end + 1 < before && syntax.name(end + 1).equals(syntax.name(i))) {
                    end++;
                }
                int last = agentAfter(end, before);
                if (last == end && isRegional(i, phrase.head())) {
                    return List.of();
                }
                return List.of(syntax.span(i, last));
            }
            boolean capital = syntax.token(i).text().length() > 2
                    && Character.isUpperCase(syntax.token(i).text().charAt(0))
                    && i > 0;
            if (capital
                    && syntax.tag(i).matches("JJ|NNPS?")
                    && !syntax.isDay(i)
                    && words.classes(i).isEmpty()) {
                return List.of(syntax.span(i, agentAfter(i, before)));
            }
        }
        for (int i = phrase.first(); i < before; i++) {
            // "an in-person meeting" is nobody's
            boolean joined = i > 0 && syntax.tag(i - 1).equals("HYPH");
            if (syntax.isAgent(i) && words.classes(i).isEmpty() && !joined) {
                return List.of(syntax.span(i, i));
            }
        }
        return List.of();
    }

    /** "a West African tour", "an Asian summit": which part of the world it is in, nobody who takes part. */
    private boolean isRegional(int adjective, int noun) {
        return syntax.name(adjective)
                        .filter(name -> REGIONAL.contains(name.sort())
                                && name.country().isEmpty()
                                && name.entry()
                                        .map(entry -> entry.toLowerCase(Locale.ROOT))
                                        .filter(entry -> syntax.is(ClauseList.REGION, entry))
                                        .isPresent())
                        .isPresent()
                && says(noun, Set.of(EventType.CONSULT));
    }

    /** "Israeli army" in "Israeli army bulldozers": the agent noun that follows a name belongs to it. */
    private int agentAfter(int end, int before) {
        int at = end;
        while (at + 1 < before
                && syntax.isAgent(at + 1)
                && words.classes(at + 1).isEmpty()) {
            at++;
        }
        return at;
    }

    private int headBefore(int first, int last) {
        for (int i = last; i >= first; i--) {
            if (syntax.token(i).isNoun()) {
                return i;
            }
        }
        return last;
    }

    /** The words that name a party: with "of Japan and South Korea" after an office, with the name after a comma. */
    Span span(NounPhrase phrase, Coordination group) {
        var resolved = pronouns.antecedent(phrase, group);
        if (resolved.isPresent()) {
            return resolved.get();
        }
        return syntax.span(phrase.first(), extent.last(phrase));
    }
}
