package org.chancery.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.Name;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.PlaceMention;
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
    private final DescribedBefore told;
    private final Pronouns pronouns;
    private final PhraseNames names;
    private final NamedParties named;
    private final CommonNouns nouns;
    private final Abbreviations abbreviations;
    private final PostAuthors authors;
    private Optional<LocalDate> day = Optional.empty();

    Parties(
            Report report,
            Annotation annotation,
            PersonMentions cast,
            Incumbents incumbents,
            List<OfficePhrase> offices,
            List<PlaceMention> places,
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
        this.authors = new PostAuthors(report, cast, this::person);
        this.named = new NamedParties(report, annotation, cast, names, places, known, this::person);
        this.history = new History(
                annotation, cast, named::state, member -> person(member).country());
        this.told = new DescribedBefore(history);
        this.pronouns = new Pronouns(
                report,
                annotation,
                new PersonBefore(annotation, cast, offices, this::person, this::titled),
                history,
                named,
                known,
                authors,
                this::person,
                (words, others) -> parties(words, others).toList());
        this.nouns = new CommonNouns(report, annotation, known, history, names, named, pronouns::owner);
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
        return new ImpliedRecipients(annotation, known, history)
                .of(clause, told, acting, deed -> retold(deed, clause, told, actors), words -> parties(words, acting)
                        .toList());
    }

    /** Those to whom a clause does something, officials with their state where it answers that state: "in retaliation, Mali expelled five diplomats". */
    List<PartyMention> answered(EventClause clause, List<PartyMention> actors, List<PartyMention> recipients) {
        var answers = new AnsweredDeed(annotation, standIns, known.lists(), history);
        var acting = distinct(actors.stream());
        return recipients.stream()
                .map(mention -> answers.home(clause, acting, mention.party())
                        .map(home -> new PartyMention(
                                NamedParties.group(mention.party().name(), Optional.of(home)), mention.span()))
                        .orElse(mention))
                .toList();
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
        return new ResumedDeed(annotation, standIns, known.lists(), history).of(clause, acting);
    }

    /** Who did what a passive tells without saying who, by what was told right before. */
    List<PartyMention> makers(EventClause clause) {
        return new PassiveMakers(annotation, known, history)
                .of(clause, words -> parties(words, List.of()).toList());
    }

    /** Whether a recipient's words are "it" and mean what was done: "welcomed it". */
    boolean isDeed(EventClause clause, Span words) {
        return new JudgedDeed(annotation, standIns, known.lists())
                .itself(clause)
                .filter(it -> it.span().equals(words))
                .isPresent();
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
            return pronouns.meant(np, head, others);
        }
        if (np.headToken().tag().equals("PRP$")) {
            return pronouns.possessor(np, head, others);
        }
        int turn = np.last() == np.first() + 1
                ? List.copyOf(known.lists().of(ReferenceList.TURN)).indexOf(head)
                : -1;
        if (turn >= 0) {
            return told.ofTwo(np, turn).stream();
        }
        if (isAged(np)) {
            return pronouns.person(np, head, others).stream();
        }
        if (np.headToken().text().startsWith("@")) {
            return Stream.of(authors.called(np.headToken().text()));
        }
        var half = names.halved(np);
        if (half.isPresent()) {
            return Stream.of(named.state(half.get()));
        }
        var twins = known.twins().of(np.headToken().text());
        if (!twins.isEmpty()) {
            return twins.stream().map(named::state);
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
            return Stream.of(named.named(np, name.get()));
        }
        return described(np, span, others);
    }

    /** "The 54-year-old". */
    private boolean isAged(NounPhrase np) {
        String core = np.core().in(report.text());
        return Character.isDigit(core.charAt(0))
                && known.lists().has(ReferenceList.AGED, core.substring(core.indexOf('-') + 1));
    }

    /** Whom an office, or another noun, without a name means. */
    private Stream<Party> described(NounPhrase np, Span span, List<Party> others) {
        // "NATO leaders" are not the one leader of NATO
        boolean several = np.headToken().tag().endsWith("S") && !np.holds("of");
        var titles = offices.stream()
                .filter(office -> office.title().overlaps(np.headToken().span()) && span.overlaps(office.span()))
                .toList();
        if (titles.size() == 1
                && several
                && titles.get(0).person().isEmpty()
                && titles.get(0).organisation().isPresent()) {
            return nouns.in(np, others);
        }
        var owner = titles.stream().anyMatch(Parties::isUnowned) ? pronouns.owner(np) : Optional.<Party>empty();
        if (owner.isPresent()) {
            return owner.filter(party -> party.kind() == Party.Kind.STATE)
                    .flatMap(Party::country)
                    .map(state -> Stream.of(official(np, titles.get(0).of(state))))
                    .orElseGet(() -> nouns.in(np, others));
        }
        if (several && titles.stream().anyMatch(Parties::isUnowned)) {
            var owners = np.before("PRP$").isPresent() ? history.severalHomes(np) : List.<String>of();
            if (!owners.isEmpty()) {
                return owners.stream().map(state -> official(np, titles.get(0).of(state)));
            }
            // "the foreign ministers" are those who were told of together
            var together = history.group(np, new Numbers(known.lists()).in(np), standIns, others);
            if (!together.isEmpty()) {
                return together.stream();
            }
        }
        if (titles.stream().anyMatch(Parties::isUnowned)) {
            var states = nouns.behind(np, others);
            if (!states.isEmpty()) {
                return states.stream().map(state -> official(np, titles.get(0).of(state)));
            }
            if (np.isBare()) {
                return titles.stream()
                        .flatMap(office -> incumbents.holders(office, day).stream())
                        .distinct();
            }
        }
        var officials = titles.stream()
                .map(office -> titles.size() > 1 ? led(np, office) : official(np, office))
                .distinct()
                .toList();
        // "her Malian and Togolese counterparts" are of two states, though one office phrase tells of them
        boolean split = officials.size() == 1
                && officials.get(0).kind() == Party.Kind.GROUP
                && names.peoples(np).size() > 1;
        return officials.isEmpty() || split ? nouns.in(np, others) : officials.stream();
    }

    /** The body whose name the report itself shortens. */
    private Party inFull(NounPhrase np, Span name) {
        return names.nameOver(name)
                .filter(known -> known.span().covers(name)
                        || name.covers(known.span()) && known.sort() == Name.Sort.ORGANISATION)
                .map(known -> named.named(np, known))
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

    /** Tells the day of the event whose parties are asked for next: offices are those of that day. */
    void on(Optional<LocalDate> eventDay) {
        day = eventDay;
    }

    /** Somebody of the cast, with country and office. */
    Party person(PersonMentions.Member member) {
        return incumbents.party(member, day);
    }

    /** "the leaders of Chad and Mali": each state has one leader, so that the state itself is meant. */
    private Party led(NounPhrase np, OfficePhrase office) {
        var state = office.country()
                .filter(country ->
                        office.plural() && standIns.isA(np.headToken().lemma(), StandIns.Reading.LEADERS));
        return state.map(named::state).orElseGet(() -> official(np, office));
    }

    /** "the Chadian leader": the one of those told of who heads that state. */
    private Optional<Party> leader(OfficePhrase office) {
        var all = cast.members().stream()
                .map(this::person)
                .filter(party -> office.country().isPresent() && party.country().equals(office.country()))
                .filter(party -> party.office().filter(known.offices()::leads).isPresent())
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Party official(NounPhrase np, OfficePhrase office) {
        var person = office.person().flatMap(names::nameOver).flatMap(name -> cast.at(name.span()));
        if (person.isPresent() && !office.plural()) {
            return person(person.get());
        }
        var leader = standIns.isA(np.headToken().lemma(), StandIns.Reading.LEADERS) && !office.plural()
                ? leader(office)
                : Optional.<Party>empty();
        if (leader.isPresent()) {
            return leader.get();
        }
        var holders = incumbents.holders(office, day);
        var kind = office.plural() ? Party.Kind.GROUP : Party.Kind.PERSON;
        return holders.isEmpty()
                ? new Party(named.text(np), kind, office.country(), office.office(), Optional.empty())
                : holders.get(0);
    }

    /** The one person whom a title without a name means. */
    private Optional<Party> titled(Span title) {
        return NounPhrase.at(annotation, title)
                .map(np -> single(title, List.of()).toList())
                .filter(found -> found.size() == 1 && found.get(0).kind() == Party.Kind.PERSON)
                .map(found -> found.get(0));
    }

    /** Who wrote a post: a member of the cast when the name fits one. */
    Optional<Party> author(int post) {
        return authors.of(post);
    }
}
