package org.chancery.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.Name;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * Whom the words for a party mean: the person, state, body or group. Names first, then titles, then stand-ins ("he", "the three
 * officials", "both sides") by what the report told before. One object for one report; not thread-safe.
 */
final class Parties {

    private final Report report;
    private final Annotation annotation;
    private final PersonMentions cast;
    private final Incumbents incumbents;
    private final List<OfficePhrase> offices;
    private final Resolver.Known known;
    private final StandIns standIns;
    private final History history;
    private final PhraseNames names;
    private final Abbreviations abbreviations;
    private final BodyStandIns bodies;
    private final PostAuthors authors;
    private final NamedStates states;
    private final Kinship kinship;
    private Optional<LocalDate> day = Optional.empty();

    Parties(
            Report report,
            Annotation annotation,
            PersonMentions cast,
            Incumbents incumbents,
            List<OfficePhrase> offices,
            Resolver.Known known) {
        this.report = report;
        this.annotation = annotation;
        this.cast = cast;
        this.incumbents = incumbents;
        this.offices = offices;
        this.known = known;
        this.standIns = known.standIns();
        this.names = new PhraseNames(annotation, offices, known.countries());
        this.abbreviations = new Abbreviations(annotation);
        this.states = new NamedStates(annotation, known.lists());
        this.kinship = new Kinship(annotation, known.givenNames());
        this.authors = new PostAuthors(report, cast, this::person);
        this.bodies = new BodyStandIns(annotation, standIns, known.bodies());
        this.history = new History(
                annotation, cast, this::state, member -> person(member).country());
    }

    /**
     * Whom a span means; nobody when it is a stand-in for somebody the report has not told of.
     *
     * @param others who else takes part in what is told: "briefed the allies" means nobody who briefs
     */
    List<PartyMention> at(Span span, List<PartyMention> others) {
        if (annotation.timesIn(span).stream().anyMatch(time -> time.span().covers(span))) {
            // "(0100 UTC)" is a time, whatever it looks like
            return List.of();
        }
        return parties(span, others.stream().map(PartyMention::party).toList())
                .map(party -> new PartyMention(party, span))
                .toList();
    }

    /** Whether some words are one pronoun. */
    boolean isPronoun(List<Span> words) {
        return words.size() == 1
                && NounPhrase.at(annotation, words.get(0))
                        .filter(NounPhrase::isPronoun)
                        .isPresent();
    }

    /** Notes the parties of an event told at an offset, so that later stand-ins can mean them; in the order of the text. */
    void told(EventClause clause, List<PartyMention> actors, List<PartyMention> recipients) {
        history.told(
                clause.trigger().start(),
                clause.type(),
                distinct(actors.stream()),
                distinct(Stream.concat(actors.stream(), recipients.stream())));
    }

    private static List<Party> distinct(Stream<PartyMention> mentions) {
        return mentions.map(PartyMention::party).distinct().toList();
    }

    /**
     * Those to whom a clause does something without a name for them: "condemned the attack", "called the decision a mistake".
     *
     * @param told all clauses of the report
     * @param actors who does it
     */
    List<PartyMention> implied(EventClause clause, List<EventClause> told, List<PartyMention> actors) {
        var acting = distinct(actors.stream());
        return new ImpliedRecipients(annotation, standIns, known.lists(), history)
                .of(clause, told, acting, deed -> retold(deed, clause, told, actors));
    }

    /** Who acts in the events that the words for a deed tell themselves. */
    private List<Party> retold(Span deed, EventClause clause, List<EventClause> told, List<PartyMention> others) {
        return told.stream()
                .filter(other -> deed.covers(other.trigger()) && other != clause)
                .flatMap(other -> other.actors().stream())
                .flatMap(span -> at(span, others).stream())
                .map(PartyMention::party)
                .toList();
    }

    /** Those who take part in an event of violence told before by a noun that a clause takes up: "the attack killed six". */
    List<PartyMention> resumed(EventClause clause, boolean acting) {
        return new ResumedDeed(annotation, standIns, history).of(clause, acting);
    }

    private Stream<Party> parties(Span span, List<Party> others) {
        var joint = new JointNames(annotation).in(span);
        return joint.isEmpty()
                ? single(span, others)
                : joint.stream().flatMap(each -> single(each, others)).distinct();
    }

    private Stream<Party> single(Span span, List<Party> others) {
        var phrase = NounPhrase.at(annotation, span);
        if (phrase.isEmpty()) {
            return Stream.empty();
        }
        var np = phrase.get();
        String head = np.headToken().text().toLowerCase(Locale.ROOT);
        if (np.isPronoun()) {
            var company = known.lists().has(ReferenceList.OURS, head) ? company(np) : List.<Party>of();
            if (known.lists().has(ReferenceList.SEVERAL, head)) {
                return history.several(np, others).stream();
            }
            return company.isEmpty() ? pronoun(np, head, others).stream() : company.stream();
        }
        if (np.headToken().text().startsWith("@")) {
            return Stream.of(authors.called(np.headToken().text()));
        }
        var half = names.halved(np);
        if (half.isPresent()) {
            return Stream.of(state(half.get()));
        }
        var twins = known.twins().of(np.headToken().text());
        if (!twins.isEmpty()) {
            return twins.stream().map(this::state);
        }
        var written = abbreviations.of(np.headToken().text());
        if (written.isPresent()) {
            return Stream.of(inFull(np, written.get()));
        }
        var name = names.nameOver(np.headToken().span())
                .or(() -> names.ownNameWithin(np))
                .or(() -> names.apposed(np))
                .or(() -> names.titled(np));
        if (name.isPresent()) {
            return Stream.of(named(np, name.get()));
        }
        // "NATO leaders" are not the one leader of NATO
        boolean several = np.headToken().tag().endsWith("S") && !np.holds("of");
        var titles = offices.stream()
                .filter(office -> office.title().overlaps(np.headToken().span()) && span.overlaps(office.span()))
                .toList();
        if (titles.size() == 1
                && several
                && titles.get(0).person().isEmpty()
                && titles.get(0).organisation().isPresent()) {
            return standIn(np, others);
        }
        if (several && titles.stream().anyMatch(Parties::isUnowned)) {
            // "the foreign ministers" are those who were told of together
            var together = history.group(np, new Numbers(known.lists()).in(np), standIns, others);
            if (!together.isEmpty()) {
                return together.stream();
            }
        }
        if (titles.stream().anyMatch(Parties::isUnowned)) {
            var states = behind(np, others);
            if (!states.isEmpty()) {
                return states.stream().map(state -> official(np, titles.get(0).of(state)));
            }
            if (np.isBare()) {
                return titles.stream()
                        .flatMap(office -> incumbents.holders(office, day).stream())
                        .distinct();
            }
        }
        var officials =
                titles.stream().map(office -> official(np, office)).distinct().toList();
        // "her Malian and Togolese counterparts" are of two states, though one office phrase tells of them
        boolean split = officials.size() == 1
                && officials.get(0).kind() == Party.Kind.GROUP
                && names.peoples(np).size() > 1;
        return officials.isEmpty() || split ? standIn(np, others) : officials.stream();
    }

    /** The body whose name the report itself shortens. */
    private Party inFull(NounPhrase np, Span name) {
        return names.nameOver(name)
                .filter(known -> known.span().covers(name)
                        || name.covers(known.span()) && known.sort() == Name.Sort.ORGANISATION)
                .map(known -> named(np, known))
                .orElseGet(() -> new Party(
                        name.in(report.text()).replaceAll("\\s+", " "),
                        Party.Kind.ORGANISATION,
                        names.countryIn(name),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Whether a title says neither whose it is nor who has it. */
    private static boolean isUnowned(OfficePhrase office) {
        return office.country().isEmpty()
                && office.organisation().isEmpty()
                && office.person().isEmpty();
    }

    /** "the special envoys of the two countries": the states meant behind the noun, by their codes. */
    private List<String> behind(NounPhrase np, List<Party> others) {
        return np.owners().stream()
                .flatMap(span -> NounPhrase.at(annotation, span).stream())
                .filter(owner -> standIns.isA(owner.headToken().lemma(), Reading.COUNTRY)
                        || standIns.isA(owner.headToken().lemma(), Reading.SIDE))
                .flatMap(owner -> {
                    var told = standIn(owner, others)
                            .filter(party -> party.kind() == Party.Kind.STATE)
                            .flatMap(party -> party.country().stream())
                            .distinct()
                            .toList();
                    return told.isEmpty() ? states.before(owner).stream() : told.stream();
                })
                .toList();
    }

    private Party named(NounPhrase np, Name name) {
        return switch (name.sort()) {
            case PERSON -> cast.at(name.span()).map(this::person).orElseGet(() -> PostAuthors.person(name.text()));
            case STATE, METONYM -> state(name);
            case ORGANISATION ->
                new Party(
                        name.entry().orElse(name.text()),
                        Party.Kind.ORGANISATION,
                        name.country().or(() -> names.country(np)),
                        Optional.empty(),
                        Optional.empty());
            case DEMONYM -> np.isAdjective() ? state(name) : group(np, name.country());
            default -> group(np, name.country());
        };
    }

    private Party state(Name name) {
        return name.country().map(this::state).orElseGet(() -> group(name.text(), Optional.empty()));
    }

    private Party state(String iso3) {
        return new Party(
                known.countries().find(iso3).map(Country::name).orElse(iso3),
                Party.Kind.STATE,
                Optional.of(iso3),
                Optional.empty(),
                Optional.empty());
    }

    /** Tells the day of the event whose parties are asked for next: offices are those of that day. */
    void on(Optional<LocalDate> eventDay) {
        day = eventDay;
    }

    /** Somebody of the cast, with country and office. */
    Party person(PersonMentions.Member member) {
        return incumbents.party(member, day);
    }

    private Party official(NounPhrase np, OfficePhrase office) {
        var person = office.person().flatMap(names::nameOver).flatMap(name -> cast.at(name.span()));
        if (person.isPresent() && !office.plural()) {
            return person(person.get());
        }
        var holders = incumbents.holders(office, day);
        var kind = office.plural() ? Party.Kind.GROUP : Party.Kind.PERSON;
        return holders.isEmpty()
                ? new Party(text(np), kind, office.country(), office.office(), Optional.empty())
                : holders.get(0);
    }

    private Optional<Party> pronoun(NounPhrase np, String word, List<Party> others) {
        if (known.lists().has(ReferenceList.AUTHOR, word)) {
            return np.sentence().post().flatMap(this::author);
        }
        if (known.lists().has(ReferenceList.PERSON, word)) {
            return history.personBefore(
                            np,
                            member -> !others.contains(person(member))
                                    && known.givenNames().fits(word, member.name())
                                    && kinship.fits(word, member))
                    .map(this::person);
        }
        return word.equals("it")
                ? history.bodyBefore(np, name -> !others.contains(named(np, name)))
                        .map(name -> named(np, name))
                : Optional.empty();
    }

    private List<Party> company(NounPhrase np) {
        return np.sentence()
                .post()
                .map(post -> history.company(np, report.posts().get(post).span()))
                .orElse(List.of());
    }

    /** Who wrote a post: a member of the cast when the name fits one. */
    Optional<Party> author(int post) {
        return authors.of(post);
    }

    private Stream<Party> standIn(NounPhrase np, List<Party> others) {
        String lemma = np.headToken().lemma();
        var peoples = names.peoples(np);
        if (peoples.size() > 1) {
            int rest = peoples.get(peoples.size() - 1).span().end();
            String noun = new Span(rest, np.core().end()).in(report.text()).replaceAll("\\s+", " ");
            return peoples.stream()
                    .map(name -> standIns.isA(lemma, Reading.STATE)
                            ? state(name)
                            : group(name.text() + noun, name.country()));
        }
        var homes = names.homes(np);
        if (homes.size() > 1) {
            return homes.stream()
                    .map(home -> standIns.isA(lemma, Reading.STATE) ? state(home) : group(np, Optional.of(home)));
        }
        var country = names.country(np);
        if (country.isPresent()) {
            return Stream.of(standIns.isA(lemma, Reading.STATE) ? state(country.get()) : group(np, country));
        }
        if (np.before("PRP$").isPresent() && standIns.isA(lemma, Reading.STATE)) {
            return Stream.of(history.homeBefore(np).map(this::state).orElseGet(() -> group(np, country)));
        }
        var body = bodies.in(np);
        if (body.isPresent()) {
            return Stream.of(named(np, body.get()));
        }
        boolean definite =
                np.before("DT").filter(word -> !word.lemma().startsWith("a")).isPresent();
        int number = new Numbers(known.lists()).in(np);
        boolean plural = np.headToken().tag().endsWith("S");
        if (definite || number > 1) {
            var meant = plural || np.headToken().tag().equals("CD")
                    ? history.group(np, number, standIns, others)
                    : history.single(np, standIns);
            if (!meant.isEmpty()) {
                return meant.stream();
            }
        }
        if (plural && standIns.isA(lemma, Reading.COUNTRY)) {
            var named = states.before(np);
            if (!named.isEmpty()) {
                return named.stream().map(this::state);
            }
        }
        var states = plural ? behind(np, others) : List.<String>of();
        if (!states.isEmpty()) {
            return states.stream().map(state -> group(np, Optional.of(state)));
        }
        // "Secretary met the delegation": a title without a name, an owner or an article is nobody
        return np.isBare() && !plural && standIns.isA(lemma, Reading.PERSON)
                ? Stream.empty()
                : Stream.of(group(np, country));
    }

    private Party group(NounPhrase np, Optional<String> country) {
        return group(text(np), country);
    }

    private static Party group(String name, Optional<String> country) {
        return new Party(name, Party.Kind.GROUP, country, Optional.empty(), Optional.empty());
    }

    /** The words without what only adds to them; of a number with what is counted: "45 of its citizens". */
    private String text(NounPhrase np) {
        return (np.isCount(known.lists()) ? np.whole() : np.core())
                .in(report.text())
                .replaceAll("\\s+", " ");
    }
}
