package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Coded;
import org.chancery.model.EventClause;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Extraction;
import org.chancery.model.NameMention;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Phrase;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Quotation;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Status;

/** The resolution of one report, clause by clause in the order of its text. Not thread-safe. */
final class Document {

    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the|an?|his|her|its|their)\\s+", Pattern.CASE_INSENSITIVE);

    private final Report report;
    private final Annotation annotation;
    private final Extraction extraction;
    private final List<EventClause> clauses;
    private final PersonMentions cast;
    private final Parties parties;
    private final List<PlaceMention> places;
    private final WordLists<ReferenceList> lists;
    private final Resolver.Known known;
    private final HostPlace hosts;
    private final NamedWording wordings;
    private final Incumbents incumbents;
    private final EventDates days;
    private final ClauseParties filler;

    /** The sentence whose verb told of the last meeting. */
    private Optional<Span> met = Optional.empty();

    Document(
            Report report,
            Annotation annotation,
            Extraction extraction,
            Resolver.Known known,
            List<PlaceMention> places) {
        this.places = places;
        this.lists = known.lists();
        this.known = known;
        this.hosts = new HostPlace(known.countries(), known.lists());
        this.report = report;
        this.annotation = TitledNames.added(report, annotation, extraction.offices());
        this.extraction = extraction;
        this.wordings = new NamedWording(
                report.text(), this.annotation, new BareNouns(this.annotation, known.standIns(), known.lists()));
        this.clauses = EventAnaphora.resolved(extraction.events());
        this.cast = PersonMentions.of(this.annotation, known.lists());
        this.incumbents = new Incumbents(report, this.annotation, cast, extraction.offices(), known);
        this.days =
                new EventDates(report, this.annotation, extraction.quotations(), known.lists(), known.plannedWeekday());
        this.parties = new Parties(report, this.annotation, cast, incumbents, extraction.offices(), places, known);
        this.filler = new ClauseParties(
                report, this.annotation, parties, new OwnState(this.annotation, known.offices(), known.organs()));
    }

    Coded coded() {
        var events = new ArrayList<EventMention>();
        clauses.stream()
                .sorted(Comparator.comparing(EventClause::trigger))
                .forEach(clause -> events.addAll(told(clause)));
        var dateline = DatelinePlace.of(report, annotation, places);
        var said = spoken(events);
        var scenes =
                new SpeechScenes(annotation, places, extraction.quotations(), lists, span -> meant(span, said)).all();
        var where = new StoryPlace(annotation, dateline, scenes, hosts);
        var nouns = new ToldNouns(annotation, lists);
        var retold = new Retelling(nouns).joined(events);
        var story = new MeetingRetelling(annotation, lists, nouns, report.day()).joined(retold);
        var homes = new NamelessHome(annotation, lists, ReportScene.of(annotation, places));
        var reactions = new ReactionDays(report, annotation, lists, said, story);
        var settled = new EmptyVisits(annotation)
                .without(new StorySetting(annotation, where, reactions::of)
                        .of(story).stream().map(homes::of).toList());
        var statements = said.stream()
                .flatMap(spoken ->
                        spoken.speakers().stream().map(speaker -> statement(spoken.quotation(), speaker, settled)))
                .toList();
        parties.on(Optional.empty());
        var offices = incumbents.attestations(events);
        return new Coded(report, settled, statements, offices, names(), annotation.times(), places);
    }

    private List<Utterance> spoken(List<EventMention> events) {
        var before = new SpeakersBefore(annotation, known);
        return extraction.quotations().stream()
                .filter(quotation -> !isDone(quotation, events) && !isTime(quotation))
                .map(quotation -> new Utterance(
                        quotation, before.of(quotation, speakers(quotation).toList(), report.text())))
                .toList();
    }

    /** Whom words mean; of "he said" far behind the name who is the speaker there. */
    private List<Party> meant(Span span, List<Utterance> said) {
        var near = parties.at(span, List.of()).stream().map(PartyMention::party).toList();
        return near.isEmpty()
                ? said.stream()
                        .filter(spoken -> spoken.quotation()
                                .speaker()
                                .filter(span::overlaps)
                                .isPresent())
                        .flatMap(spoken -> spoken.speakers().stream())
                        .distinct()
                        .toList()
                : near;
    }

    /** What a clause tells: of those who do the same to one another, what each does to the others. */
    private List<EventMention> told(EventClause clause) {
        var event = event(clause);
        boolean mutual = !clause.actors().isEmpty() && clause.actors().equals(clause.recipients());
        return mutual && event.isPresent()
                ? Mutual.each(event.get())
                : event.stream().toList();
    }

    /** The event, unless nobody is left who could be its party. */
    private Optional<EventMention> event(EventClause clause) {
        var dates = days.of(clause);
        parties.on(dates.flatMap(date -> date.range().end().or(date.range()::start)));
        var filled = filler.of(clause, clauses);
        var actors = filled.actors();
        var recipients = filled.recipients();
        if (actors.isEmpty() && recipients.isEmpty() || isOneSided(clause, actors, recipients)) {
            return Optional.empty();
        }
        if (!isAside(clause)) {
            parties.told(clause, actors, recipients);
        }
        return Optional.of(new EventMention(
                clause.clause(),
                clause.trigger(),
                clause.frame(),
                clause.type(),
                clause.modes(),
                clause.contexts(),
                clause.status(),
                clause.statusSpan(),
                actors,
                recipients,
                dates,
                clause.place().map(this::place),
                clause.occasion().map(this::phrase),
                clause.topics().stream().map(this::phrase).toList(),
                clause.inPerson(),
                clause.attribution().stream().map(this::phrase).toList(),
                Optional.empty(),
                clause.wording()
                        .map(words -> wordings.of(
                                words, actors, recipients, filled.implied() && isDeed(clause, recipients)))));
    }

    /** Whether recipients are known by the noun of a deed of theirs. */
    private static boolean isDeed(EventClause clause, List<PartyMention> recipients) {
        return !recipients.isEmpty()
                && recipients.stream().noneMatch(mention -> mention.span().equals(clause.trigger()));
    }

    /** A meeting of one person or one state alone, without the other side, is none; a summit that somebody attends is. */
    private static boolean isOneSided(EventClause clause, List<PartyMention> actors, List<PartyMention> recipients) {
        var all = Stream.concat(actors.stream(), recipients.stream())
                .map(PartyMention::party)
                .toList();
        boolean held = clause.status() == Status.OCCURRED || clause.status() == Status.ONGOING;
        if (clause.type() != EventType.CONSULT || all.size() != 1 && !isOwnOfficial(all) || !held) {
            return false;
        }
        boolean one = all.get(0).kind() == Party.Kind.PERSON || all.get(0).kind() == Party.Kind.STATE;
        boolean attended =
                clause.modes().contains("multilateral") || clause.occasion().isPresent();
        return clause.modes().contains("visit") ? actors.isEmpty() : one && !attended;
    }

    /** A state and somebody in its office: the one side of a meeting whose other side is not known. */
    private static boolean isOwnOfficial(List<Party> parties) {
        return parties.size() == 2
                && parties.stream()
                        .anyMatch(party -> party.kind() == Party.Kind.PERSON
                                && party.office().isPresent())
                && parties.stream().anyMatch(party -> party.kind() == Party.Kind.STATE)
                && parties.get(0).country().equals(parties.get(1).country());
    }

    /** "met Moe, hours after talks with Berg": the two men of the next sentence are not those of the talks. */
    private boolean isAside(EventClause clause) {
        var here = annotation.sentenceAt(clause.trigger()).map(Sentence::span);
        boolean noun = clause.frame().startsWith("nouns/");
        boolean aside = clause.type() == EventType.CONSULT && noun && here.equals(met);
        if (clause.type() == EventType.CONSULT && !noun) {
            met = here;
        }
        return aside;
    }

    private PlaceMention place(Span span) {
        return places.stream()
                .filter(mention -> span.covers(mention.span()))
                .findFirst()
                .map(mention -> new PlaceMention(mention.place(), span))
                .orElseGet(() ->
                        new PlaceMention(new Place(span.in(report.text()), Optional.empty(), Optional.empty()), span));
    }

    private Phrase phrase(Span span) {
        String words = span.in(report.text()).replaceAll("\\s+", " ");
        return new Phrase(ARTICLE.matcher(words).replaceFirst(""), span);
    }

    /** "welcomed her guest in Cairo", "called the president", "recalled its envoy": what is done to them is not what was said. */
    private boolean isDone(Quotation quotation, List<EventMention> events) {
        return !quotation.direct()
                && !lists.has(ReferenceList.SPEAK, quotation.verb())
                && events.stream()
                        .filter(event -> event.modes().contains("visit")
                                || event.modes().contains("phone")
                                || event.type().quad() % 2 == 0)
                        .anyMatch(event -> quotation
                                .cue()
                                .filter(event.trigger()::overlaps)
                                .isPresent());
    }

    /** "spoke on Friday": a day is nothing said. */
    private boolean isTime(Quotation quotation) {
        return !quotation.direct()
                && annotation.times().stream().anyMatch(time -> time.span().covers(quotation.content()));
    }

    private Statement statement(Quotation quotation, Party speaker, List<EventMention> events) {
        var day = quotation
                .post()
                .flatMap(post -> report.posts().get(post).date())
                .map(stamp -> org.chancery.model.DateRange.day(stamp.day()))
                .or(() -> report.day().map(org.chancery.model.DateRange::until));
        var occasion = during(quotation, speaker, events);
        return new Statement(
                speaker,
                quotation.addressees().stream()
                        .flatMap(span -> parties.at(span, List.of()).stream())
                        .map(PartyMention::party)
                        .toList(),
                quotation.content(),
                quotation.direct(),
                quotation.verb(),
                quotation.cue(),
                quotation.speaker(),
                day,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                occasion,
                quotation.attribution().stream().map(this::phrase).toList());
    }

    /** Who made a statement, each of several together; nobody where the report neither names nor describes them. */
    private Stream<Party> speakers(Quotation quotation) {
        var named = quotation.speaker().stream()
                .flatMap(span -> parties.at(span, List.of()).stream())
                .map(PartyMention::party)
                .distinct()
                .toList();
        // "officials from Chad and Mali said": one statement of them all
        boolean alike =
                named.size() > 1 && named.stream().map(Party::name).distinct().count() == 1;
        if (alike) {
            var first = named.get(0);
            return Stream.of(new Party(first.name(), first.kind(), Optional.empty(), first.office(), Optional.empty()));
        }
        return named.isEmpty() ? quotation.post().flatMap(parties::author).stream() : named.stream();
    }

    /** The event in the sentence of the cue, outside of what was said, that the speaker took part in: "he said after meeting …". */
    private Optional<Integer> during(Quotation quotation, Party speaker, List<EventMention> events) {
        if (quotation.cue().isEmpty()) {
            return Optional.empty();
        }
        var sentence = annotation.sentenceAt(quotation.cue().get());
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            boolean here = sentence.isPresent()
                    && sentence.get().span().overlaps(event.trigger())
                    && !quotation.content().overlaps(event.trigger());
            boolean theirs = Stream.concat(event.actors().stream(), event.recipients().stream())
                    .anyMatch(mention -> mention.party().name().equals(speaker.name()));
            if (here && theirs && !event.trigger().overlaps(quotation.cue().get())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private List<NameMention> names() {
        var found = new ArrayList<NameMention>();
        var firsts = new java.util.HashMap<PersonMentions.Member, Integer>();
        for (var name : annotation.names()) {
            var member = cast.at(name.span());
            var country = member.map(parties::person).map(Party::country).orElse(name.country());
            var refers = member.flatMap(m -> Optional.ofNullable(firsts.putIfAbsent(m, found.size())));
            var office = member.flatMap(m -> incumbents.office(m, report.day()));
            found.add(new NameMention(name.span(), name.text(), name.kind(), country, office, refers));
        }
        return found;
    }
}
