package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.knowledge.PartyNouns;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Party;
import org.chancery.model.Report;
import org.chancery.model.Span;

/** Whom a noun without a name of its own means: "the government in Oslo", "both sides", "the three officials", "Chadian envoys". */
final class CommonNouns {

    private final Report report;
    private final Annotation annotation;
    private final WordLists<ReferenceList> lists;
    private final StandIns standIns;
    private final History history;
    private final PhraseNames names;
    private final NamedParties named;
    private final BodyStandIns bodies;
    private final NamedStates states;
    private final ForceStandIns forces;
    private final OfficialsThere there;
    private final DescribedBefore told;
    private final Function<NounPhrase, Optional<Party>> owner;
    private final PartyNouns partyNouns;

    CommonNouns(
            Report report,
            Annotation annotation,
            Resolver.Known known,
            History history,
            PhraseNames names,
            NamedParties named,
            Function<NounPhrase, Optional<Party>> owner) {
        this.report = report;
        this.annotation = annotation;
        this.lists = known.lists();
        this.standIns = known.standIns();
        this.history = history;
        this.names = names;
        this.named = named;
        this.owner = owner;
        this.partyNouns = known.partyNouns();
        this.bodies = new BodyStandIns(annotation, standIns, known);
        this.states = new NamedStates(annotation, known.lists());
        this.forces = new ForceStandIns(standIns, history);
        this.told = new DescribedBefore(history);
        this.there = new OfficialsThere(annotation, known.lists());
    }

    /**
     * Those meant; a group of just those words where the report tells no more.
     *
     * @param others who cannot be among them
     */
    Stream<Party> in(NounPhrase np, List<Party> others) {
        String lemma = np.headToken().lemma();
        var peoples = names.peoples(np);
        if (peoples.size() > 1) {
            int rest = peoples.get(peoples.size() - 1).span().end();
            String noun = new Span(rest, np.core().end()).in(report.text()).replaceAll("\\s+", " ");
            return peoples.stream()
                    .map(name -> standIns.isA(lemma, Reading.STATE)
                            ? named.state(name)
                            : NamedParties.group(name.text() + noun, name.country()));
        }
        var homes = names.homes(np);
        if (homes.size() > 1) {
            return homes.stream()
                    .map(home -> standIns.isA(lemma, Reading.STATE) || standIns.isA(lemma, Reading.LEADERS)
                            ? named.state(home)
                            : named.group(np, Optional.of(home)));
        }
        var country = names.country(np);
        if (country.isPresent()) {
            return Stream.of(
                    standIns.isA(lemma, Reading.STATE) ? named.state(country.get()) : named.group(np, country));
        }
        if (np.before("PRP$").isPresent() && standIns.isA(lemma, Reading.STATE)) {
            return Stream.of(history.homeBefore(np).map(named::state).orElseGet(() -> named.group(np, country)));
        }
        var theirs = owned(np, others);
        if (theirs.isPresent()) {
            return theirs.stream();
        }
        var body = bodies.in(np);
        return body.isPresent() ? Stream.of(named.named(np, body.get())) : told(np, others);
    }

    /** "its forces", "its neighbour": of, or beside, the state or body that "its" means. */
    private Optional<Party> owned(NounPhrase np, List<Party> others) {
        String lemma = np.headToken().lemma();
        var whose = partyNouns.names(lemma) ? owner.apply(np) : Optional.<Party>empty();
        if (whose.isEmpty()) {
            return Optional.empty();
        }
        if (standIns.isA(lemma, Reading.COUNTRY) && !np.headToken().tag().endsWith("S")) {
            return told.otherState(
                    np, Stream.concat(others.stream(), whose.stream()).toList());
        }
        return whose.filter(party -> !partyNouns.isRelational(lemma))
                .map(party -> party.kind() == Party.Kind.ORGANISATION
                        ? NamedParties.group(party.name() + " " + named.text(np), party.country())
                        : NamedParties.group(named.text(np), party.country()));
    }

    /** Those of whom the report told before. */
    private Stream<Party> told(NounPhrase np, List<Party> others) {
        String lemma = np.headToken().lemma();
        boolean definite =
                np.before("DT").filter(word -> !word.lemma().startsWith("a")).isPresent();
        int number = new Numbers(lists).in(np);
        boolean plural = np.headToken().tag().endsWith("S");
        boolean part = np.headToken().tag().equals("CD") && np.owners().isPresent();
        if (!part && (definite || number > 1)) {
            var meant = plural || np.headToken().tag().equals("CD") || History.isCollective(lemma, standIns)
                    ? history.group(np, number, standIns, others)
                    : history.single(np, standIns);
            var found = meant.isEmpty() ? described(np, number, others) : meant;
            if (!found.isEmpty()) {
                return found.stream();
            }
        }
        if (plural && standIns.isA(lemma, Reading.COUNTRY)) {
            var before = states.before(np);
            if (!before.isEmpty()) {
                return before.stream().map(named::state);
            }
        }
        var owners = plural ? behind(np, others) : List.<String>of();
        if (!owners.isEmpty()) {
            return owners.stream()
                    .map(state -> standIns.isA(lemma, Reading.LEADERS)
                            ? named.state(state)
                            : named.group(np, Optional.of(state)));
        }
        // "Secretary met the delegation": a title without a name, an owner or an article is nobody
        return np.isBare() && !plural && standIns.isA(lemma, Reading.PERSON)
                ? Stream.empty()
                : Stream.of(named.group(np, forces.home(np).or(() -> there.home(np))));
    }

    /** "the pair" for "two generals", "the gunmen" for "Chadian rebels": a group told of before under another noun. */
    private List<Party> described(NounPhrase np, int number, List<Party> others) {
        String lemma = np.headToken().lemma();
        var numbers = new Numbers(lists);
        int many = number > 1 ? number : History.collective(lemma, standIns);
        if (many > 1) {
            return told.described(np, party -> numbers.of(party.name()) == many, others);
        }
        boolean alone = np.head() == np.first() + 1 && np.last() == np.head();
        return alone && np.headToken().tag().equals("NNS") && partyNouns.isA(lemma, PartyNouns.Sort.REBELS)
                ? told.described(np, party -> partyNouns.isA(lastWord(party), PartyNouns.Sort.REBELS), others)
                : List.of();
    }

    private static String lastWord(Party party) {
        String last = party.name().substring(party.name().lastIndexOf(' ') + 1);
        return last.endsWith("men") ? last.replaceFirst("men$", "man") : last.replaceFirst("s$", "");
    }

    /** "the special envoys of the two countries": the states meant behind the noun, by their codes. */
    List<String> behind(NounPhrase np, List<Party> others) {
        return np.owners().stream()
                .flatMap(span -> NounPhrase.at(annotation, span).stream())
                .filter(owner -> standIns.isA(owner.headToken().lemma(), Reading.COUNTRY)
                        || standIns.isA(owner.headToken().lemma(), Reading.SIDE))
                .flatMap(owner -> {
                    var told = in(owner, others)
                            .filter(party -> party.kind() == Party.Kind.STATE)
                            .flatMap(party -> party.country().stream())
                            .distinct()
                            .toList();
                    return told.isEmpty() ? states.before(owner).stream() : told.stream();
                })
                .toList();
    }
}
