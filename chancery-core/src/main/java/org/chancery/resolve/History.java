package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.model.Annotation;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Party;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** What a report has told so far, for the words that stand in for somebody. One object for one report; not thread-safe. */
final class History {

    /** How many sentences back a pronoun reaches. */
    private static final int REACH = 3;

    private static final Pattern SUBJECT = Pattern.compile("nsubj.*");
    /** "the Chadian president": the state is named by the way. */
    private static final Pattern MODIFIER = Pattern.compile("compound|amod|nmod.*");

    private final Function<String, Party> states;
    private final Function<PersonMentions.Member, Optional<String>> homes;
    private final Annotation annotation;
    private final PersonMentions cast;
    private final List<Telling> told = new ArrayList<>();

    /** An event told: where, what, by whom, and of whom in all. */
    record Telling(int at, EventType type, List<Party> actors, List<Party> parties) {

        /** To whom it was done. */
        List<Party> recipients() {
            return parties.stream().filter(party -> !actors.contains(party)).toList();
        }
    }

    /**
     * @param states the state of an ISO 3166-1 alpha-3 code
     * @param homes the country of a person
     */
    History(
            Annotation annotation,
            PersonMentions cast,
            Function<String, Party> states,
            Function<PersonMentions.Member, Optional<String>> homes) {
        this.homes = homes;
        this.states = states;
        this.annotation = annotation;
        this.cast = cast;
    }

    /** Notes the parties of an event told at an offset; to be called in the order of the text. */
    void told(int at, EventType type, List<Party> actors, List<Party> parties) {
        if (!parties.isEmpty()) {
            told.add(new Telling(at, type, actors, parties));
        }
    }

    /** The parties of the events told before a phrase, the last first. */
    private List<List<Party>> before(NounPhrase np) {
        var found = new ArrayList<List<Party>>();
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).at() < np.span().start()) {
                found.add(told.get(i).parties());
            }
        }
        return found;
    }

    /** "it": a state or organisation, in the same way. */
    Optional<Name> bodyBefore(NounPhrase np, Predicate<Name> possible) {
        return nearest(np, possible, Name.Sort.STATE, Name.Sort.METONYM, Name.Sort.ORGANISATION);
    }

    /** "their government": the state of those who stand before it in its sentence or shortly before that. */
    Optional<String> homeBefore(NounPhrase np) {
        return nearest(
                        np,
                        name -> home(name).isPresent(),
                        Name.Sort.STATE,
                        Name.Sort.METONYM,
                        Name.Sort.DEMONYM,
                        Name.Sort.PERSON)
                .flatMap(this::home);
    }

    private Optional<String> home(Name name) {
        return name.country().or(() -> cast.at(name.span()).flatMap(homes));
    }

    private Optional<Name> nearest(NounPhrase np, Predicate<Name> possible, Name.Sort... sorts) {
        int at = np.headToken().span().start();
        for (int back = 0; back <= REACH && np.index() - back >= 0; back++) {
            var sentence = annotation.sentences().get(np.index() - back);
            var found = annotation.namesIn(sentence.span()).stream()
                    .filter(name -> name.span().start() < at && List.of(sorts).contains(name.sort()))
                    .filter(possible)
                    .min(Comparator.comparing((Name name) -> !hasRelation(sentence, name, SUBJECT))
                            .thenComparing(name -> hasRelation(sentence, name, MODIFIER))
                            .thenComparing(Name::span));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean hasRelation(Sentence sentence, Name name, Pattern relation) {
        return sentence.dependencies()
                .filter(deps -> IntStream.range(0, deps.size())
                        .filter(i -> sentence.tokens().get(i).span().overlaps(name.span()))
                        .filter(i -> deps.head(i) < 0
                                || !sentence.tokens().get(deps.head(i)).span().overlaps(name.span()))
                        .anyMatch(i -> relation.matcher(deps.relation(i)).matches()))
                .isPresent();
    }

    /** Whether a party is among others or acts for the same state. */
    static boolean isOf(Party party, List<Party> others) {
        return others.stream()
                .anyMatch(other -> other.name().equals(party.name())
                        || other.country().isPresent() && other.country().equals(party.country()));
    }

    /** Whether a party, or the state that it acts for, is among others. */
    static boolean isAmong(Party party, List<Party> others) {
        return others.contains(party)
                || party.kind() == Party.Kind.STATE
                        && others.stream().anyMatch(other -> other.country().equals(party.country()));
    }

    private static List<Party> people(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.kind() == Party.Kind.PERSON)
                .toList();
    }

    /** The states among parties, and those that their officials act for; private persons and crowds act for nobody. */
    List<Party> states(List<Party> parties) {
        return parties.stream()
                .filter(party ->
                        party.kind() != Party.Kind.PERSON || party.office().isPresent())
                .flatMap(party -> party.country().stream())
                .distinct()
                .map(states)
                .toList();
    }

    /** The states among parties likewise; but a state and an organisation, of the same state or of none, are each a side of its own. */
    private List<Party> sides(List<Party> parties) {
        var states = states(parties);
        boolean bodies = parties.size() == 2
                && states.size() < 2
                && parties.stream()
                        .allMatch(party -> party.kind() == Party.Kind.STATE || party.kind() == Party.Kind.ORGANISATION);
        return bodies ? parties : states;
    }

    /** "the delegation", "the rebels": a group told of before by the same noun. */
    private List<Party> sameNoun(NounPhrase np) {
        String lemma = np.headToken().lemma();
        for (var parties : before(np).stream().limit(REACH).toList()) {
            var same = parties.stream()
                    .filter(party ->
                            party.kind() == Party.Kind.GROUP && party.name().contains(" "))
                    .filter(party ->
                            party.name().endsWith(" " + lemma) || party.name().endsWith(" " + lemma + "s"))
                    .toList();
            if (same.size() == 1) {
                return same;
            }
        }
        return List.of();
    }

    /** "the minister": the person, or the state, of the last event told whom the word fits, if there is only one. */
    List<Party> single(NounPhrase np, StandIns standIns) {
        String lemma = np.headToken().lemma();
        if (standIns.isA(lemma, Reading.HOST)) {
            return host(np);
        }
        for (var parties : before(np).stream().limit(REACH).toList()) {
            var fitting = parties.stream()
                    .filter(party -> standIns.isA(lemma, Reading.PERSON) && party.kind() == Party.Kind.PERSON
                            || standIns.isA(lemma, Reading.COUNTRY) && party.kind() == Party.Kind.STATE)
                    .toList();
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? fitting : List.of();
            }
        }
        return sameNoun(np);
    }

    /** "the host": the one whom somebody visited last. */
    private List<Party> host(NounPhrase np) {
        return lately(np).stream()
                .filter(told ->
                        told.type() == EventType.CONSULT && !told.recipients().isEmpty())
                .findFirst()
                .map(Telling::recipients)
                .filter(hosts -> hosts.size() == 1)
                .orElse(List.of());
    }

    /**
     * "the three officials", "both sides", "the four": the parties of the last event with that many of the kind. Sides and countries are
     * states: of people those that they act for. A number alone means people, or else whoever acted together.
     *
     * @param others who cannot be among them
     */
    List<Party> group(NounPhrase np, int counted, StandIns standIns, List<Party> others) {
        String lemma = np.headToken().lemma();
        int number = counted > 0 ? counted : collective(lemma, standIns);
        boolean bare = np.headToken().tag().equals("CD") || isCollective(lemma, standIns);
        boolean sides = standIns.isA(lemma, Reading.SIDE)
                || standIns.isA(lemma, Reading.COUNTRY)
                || number > 0 && standIns.isA(lemma, Reading.FORCES);
        if (!bare && !sides && !standIns.isA(lemma, Reading.PERSON)) {
            return sameNoun(np);
        }
        return ever(np).stream()
                .flatMap(telling -> bare
                        ? Stream.of(people(telling.parties()), telling.actors())
                        : sides(telling, number, others).map(parties -> fitting(parties, lemma, standIns)))
                .filter(fitting -> fitting.size() > 1 && (number == 0 || fitting.size() == number))
                .filter(fitting -> fitting.stream().noneMatch(party -> isAmong(party, others)))
                .findFirst()
                .orElseGet(() -> sides ? List.of() : inAll(np, number, others));
    }

    /** "Moe met Berg. Lind joined them. The three": as many people as are meant in all events told shortly before, the last first. */
    private List<Party> inAll(NounPhrase np, int number, List<Party> others) {
        var found = new LinkedHashSet<Party>();
        var bodies = new LinkedHashSet<Party>();
        for (var telling : lately(np)) {
            found.addAll(people(telling.parties()));
            bodies.addAll(telling.actors());
            for (var all : List.of(found, bodies)) {
                if (number > 1 && all.size() == number && all.stream().noneMatch(party -> isAmong(party, others))) {
                    return List.copyOf(all);
                }
            }
        }
        return List.of();
    }

    /** Who can be meant together: all of an event; of so many, also those to whom it was done, and all but who takes part in what is told. */
    private static Stream<List<Party>> sides(Telling telling, int number, List<Party> others) {
        return number < 2
                ? Stream.of(telling.parties())
                : Stream.of(
                        telling.parties(),
                        telling.recipients(),
                        telling.parties().stream()
                                .filter(party -> !isOf(party, others))
                                .toList());
    }

    /** Whether a noun in the singular means several: "the trio". */
    static boolean isCollective(String lemma, StandIns standIns) {
        return collective(lemma, standIns) > 0;
    }

    /** How many such a noun means; 0 of any other. */
    static int collective(String lemma, StandIns standIns) {
        return standIns.isA(lemma, Reading.PAIR)
                ? 2
                : standIns.isA(lemma, Reading.TRIO) ? 3 : standIns.isA(lemma, Reading.QUARTET) ? 4 : 0;
    }

    private List<Party> fitting(List<Party> parties, String lemma, StandIns standIns) {
        if (standIns.isA(lemma, Reading.PERSON)) {
            var people = people(parties);
            return people.size() > 1 ? people : withFellows(parties, people, lemma);
        }
        return standIns.isA(lemma, Reading.SIDE) ? sides(parties) : states(parties);
    }

    /** "Moe came with six other envoys. The envoys": the person told of and the group that the word fits. */
    private static List<Party> withFellows(List<Party> parties, List<Party> people, String lemma) {
        return Stream.concat(
                        people.stream(),
                        parties.stream()
                                .filter(party -> party.kind() == Party.Kind.GROUP
                                        && party.name().endsWith(" " + lemma + "s")))
                .toList();
    }

    /** "They": those of the last event told in this sentence or the two before it, where they are several. */
    List<Party> several(NounPhrase np, List<Party> others) {
        int from =
                annotation.sentences().get(Math.max(0, np.index() - 2)).span().start();
        for (int i = told.size() - 1; i >= 0 && told.get(i).at() >= from; i--) {
            boolean met = told.get(i).type() == EventType.CONSULT;
            var those = met ? told.get(i).parties() : told.get(i).actors();
            boolean earlier = told.get(i).at() < np.span().start();
            if (earlier && those.size() > 1 && those.stream().noneMatch(party -> isAmong(party, others))) {
                return those;
            }
        }
        return List.of();
    }

    /** The events told before a phrase in its sentence or shortly before it, the last first. */
    List<Telling> lately(NounPhrase np) {
        int from = annotation
                .sentences()
                .get(Math.max(0, np.index() - REACH))
                .span()
                .start();
        return ever(np).stream().filter(telling -> telling.at() >= from).toList();
    }

    /** "their ministers": the states of the last event told shortly before that has several. */
    List<String> severalHomes(NounPhrase np) {
        return lately(np).stream()
                .map(telling -> states(telling.parties()).stream()
                        .flatMap(party -> party.country().stream())
                        .toList())
                .filter(homes -> homes.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** All events told before a phrase, the last first. */
    List<Telling> ever(NounPhrase np) {
        var found = new ArrayList<Telling>();
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).at() < np.span().start()) {
                found.add(told.get(i));
            }
        }
        return found;
    }

    /** The events told so far of a sentence, the last first. */
    List<Telling> in(Sentence sentence) {
        var found = new ArrayList<Telling>();
        for (int i = told.size() - 1;
                i >= 0 && told.get(i).at() >= sentence.span().start();
                i--) {
            found.add(told.get(i));
        }
        return found;
    }

    /** "We" in a post: all who met in it by then. */
    List<Party> company(NounPhrase np, Span post) {
        for (int i = told.size() - 1; i >= 0; i--) {
            var telling = told.get(i);
            boolean earlier = telling.at() < np.span().start() && telling.at() >= post.start();
            if (earlier && telling.parties().size() > 1) {
                return telling.parties();
            }
        }
        return List.of();
    }
}
