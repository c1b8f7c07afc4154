package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.TimeExpression;

/** Reads the events of one sentence: predicates from the outermost inwards, then the nouns that they left. */
final class SentenceReader {

    private static final Set<EventType> MEETING =
            Set.of(EventType.CONSULT, EventType.AID, EventType.COOPERATE, EventType.SUPPORT);

    private final Report report;
    private final Sentence sentence;
    private final Quoted quoted;
    private final EventLexicon lexicon;
    private final Grammar grammar;
    private final Reader reader;
    private final StatusReader statuses;
    private final Withdrawals withdrawals;
    private final List<Span> times;
    private final Matter matter;
    private final Instruments instruments;
    private final Company company;
    private final Circumstances circumstances;
    private final Topics topics;
    private final Attributions attributions;

    SentenceReader(Report report, Annotation annotation, Sentence sentence, EventLexicon lexicon, Quoted quoted) {
        this.report = report;
        this.sentence = sentence;
        this.quoted = quoted;
        this.lexicon = lexicon;
        this.grammar = new Grammar(sentence, sentence.dependencies().orElseThrow(), annotation, lexicon);
        var words = new EventWords(grammar, lexicon);
        var parties = new Parties(grammar, words);
        this.reader = new Reader(grammar, lexicon, words, parties);
        this.times = annotation.timesIn(sentence.span()).stream()
                .map(TimeExpression::span)
                .toList();
        this.matter = new Matter(grammar, words);
        this.instruments = new Instruments(grammar, words);
        this.company = new Company(grammar, parties);
        this.statuses = new StatusReader(grammar, lexicon);
        this.withdrawals = new Withdrawals(grammar, lexicon.statuses(), times);
        this.circumstances = new Circumstances(grammar, words, lexicon, annotation, report.day());
        this.topics = new Topics(grammar, words, lexicon);
        this.attributions = new Attributions(grammar, lexicon, parties);
    }

    List<EventClause> events() {
        return new Doublets(grammar)
                .merged(cores()).stream()
                        .map(this::clause)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(EventClause::trigger).thenComparing(EventClause::clause))
                        .toList();
    }

    private List<Core> cores() {
        var found = new ArrayList<Core>();
        var used = new HashSet<Integer>();
        var order = IntStream.range(0, grammar.size())
                .boxed()
                .sorted(Comparator.comparingInt(this::depth).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int token : order) {
            boolean noun =
                    grammar.chunk(token).isPresent() && grammar.token(token).isNoun();
            if (!noun && !used.contains(token) && !silent(token)) {
                reader.predicate(token).ifPresent(core -> {
                    used.addAll(core.used());
                    used.addAll(matter.of(core));
                    found.add(core);
                });
            }
        }
        if (sentence.post().isPresent()) {
            new PostOpening(grammar, lexicon).meeting(used).ifPresent(core -> {
                found.removeIf(other -> other.type() == EventType.CONSULT);
                found.add(core);
            });
        }
        for (int token = 0; token < grammar.size(); token++) {
            boolean alone = !used.contains(token)
                    && !silent(token)
                    && lexicon.nouns(grammar.lemma(token)).stream()
                            .anyMatch(noun -> noun.kind().alone());
            if (alone && standsAlone(token)) {
                reader.nominal(token)
                        .filter(core -> core.used().stream().noneMatch(used::contains))
                        .ifPresent(core -> {
                            used.addAll(core.used());
                            if (Matter.isWish(core.type())) {
                                matter.infinitive(core.anchor())
                                        .ifPresent(verb -> found.removeIf(other -> other.anchor() == verb));
                            }
                            found.add(company.joined(core));
                        });
            }
        }
        return found;
    }

    /** Whether a noun is the head of its phrase and no part of a name: not "strike team", not "World Food Programme". */
    private boolean standsAlone(int token) {
        var chunk = grammar.chunk(token);
        boolean followed = token + 1 < grammar.size()
                && chunk.filter(it -> it.covers(token + 1)).isPresent()
                && (grammar.token(token + 1).isNoun() || grammar.tag(token + 1).equals("POS"));
        return chunk.isPresent()
                && grammar.token(token).isNoun()
                && !followed
                && grammar.name(token).isEmpty();
    }

    /** Words that others say, and words within a date or a name, tell of nothing. */
    private boolean silent(int token) {
        var span = grammar.token(token).span();
        // "most-favoured-nation status"
        boolean inside = token > 0
                && token + 1 < grammar.size()
                && grammar.tag(token - 1).equals("HYPH")
                && grammar.tag(token + 1).equals("HYPH");
        return inside
                || sentence.post().isEmpty() && quoted.covers(span)
                || times.stream().anyMatch(time -> time.covers(span))
                || grammar.name(token).filter(this::isProper).isPresent();
    }

    private boolean isProper(Name name) {
        return name.sort() == Name.Sort.PERSON || name.sort() == Name.Sort.PLACE || name.sort() == Name.Sort.STATE;
    }

    private int depth(int token) {
        int depth = 0;
        for (int at = token; at >= 0 && depth < 60; at = grammar.arcs.head(at)) {
            depth++;
        }
        return depth;
    }

    private Optional<EventClause> clause(Core raw) {
        var core = unquoted(raw);
        var stated = statuses.read(core.anchor());
        // "warned Chile during a call with Moe": the call is as real as the warning
        var first = stated.status() == Status.HYPOTHETICAL
                ? company.host(core).map(statuses::read).orElse(stated)
                : stated;
        boolean wish = sentence.post().isPresent() && core.type() == EventType.COOPERATE;
        if (first.failed()) {
            var missed = new Announced(lexicon).failed(core);
            if (missed.isEmpty()) {
                return Optional.empty();
            }
            core = missed.get();
        }
        var read = first.failed() ? new StatusReader.Reading(Status.OCCURRED, first.span(), false) : first;
        if (wish || core.type() == EventType.CONSULT && isVague(core)) {
            return Optional.empty();
        }
        core = instruments.armed(core);
        boolean posted = core.frame().startsWith("posts/");
        var status = core.status()
                .filter(s -> read.status() == Status.OCCURRED || s == Status.CANCELLED || posted)
                .orElse(read.status());
        if (read.decided() && !MEETING.contains(core.type())) {
            status = Status.OCCURRED;
        }
        var turned = new Announced(lexicon).turned(core, read, status);
        if (turned.isEmpty() || !turned.get().hasParties() && sentence.post().isEmpty() && !harksBack(core)) {
            return Optional.empty();
        }
        boolean other = turned.get() != core;
        if (other) {
            core = turned.get();
            status = Status.OCCURRED;
        }
        boolean announced = other && read.status() == Status.PLANNED && status == Status.OCCURRED;
        var time = circumstances.time(core, announced);
        var statusSpan = read.span();
        if (status == Status.OCCURRED && circumstances.isAhead(time)) {
            // a promise was made by now; its day is that of the thing promised
            boolean made = announced || Matter.isWish(core.type());
            status = made ? status : Status.PLANNED;
            statusSpan = made ? statusSpan : time;
            time = made ? Optional.empty() : time;
        }
        var dropped = core.type() == EventType.CONSULT ? withdrawals.of(core) : Optional.<Withdrawals.Reading>empty();
        if (dropped.isPresent()) {
            status = dropped.get().status();
            statusSpan = Optional.of(dropped.get().words());
            time = dropped.get().time().isPresent() ? dropped.get().time() : time;
        }
        var taken = Stream.concat(core.actors().stream(), core.recipients().stream())
                .toList();
        return Optional.of(new EventClause(
                extent(core),
                trigger(core),
                core.frame(),
                core.type(),
                core.modes(),
                core.contexts(),
                status,
                statusSpan,
                core.actors(),
                core.recipients(),
                time,
                circumstances.place(core, taken),
                circumstances.occasion(core),
                topics.of(core),
                circumstances.inPerson(core),
                attributions.of(core)));
    }

    /** Those named within quotation marks are no parties of an event told outside of them. */
    private Core unquoted(Core core) {
        if (sentence.post().isPresent()
                || quoted.covers(grammar.token(core.anchor()).span())) {
            return core;
        }
        return core.among(
                core.actors().stream().filter(span -> !quoted.covers(span)).toList(),
                core.recipients().stream().filter(span -> !quoted.covers(span)).toList());
    }

    /** "leaders met": nobody is named, described or referred to. */
    private boolean isVague(Core core) {
        var parties = core.modes().contains("multilateral") && !core.actors().isEmpty()
                ? core.actors().stream()
                : Stream.concat(core.actors().stream(), core.recipients().stream());
        return sentence.post().isEmpty() && parties.allMatch(this::isBare);
    }

    private boolean isBare(Span party) {
        for (int i = 0; i < grammar.size(); i++) {
            if (party.covers(grammar.token(i).span())
                    && (grammar.name(i).isPresent()
                            || grammar.tag(i).matches("NNPS?|DT|PRP|PRP\\$|CD")
                            || grammar.token(i).text().startsWith("@"))) {
                return false;
            }
        }
        return true;
    }

    /** "the attack": a definite noun without parties may tell again of an event told before. */
    private boolean harksBack(Core core) {
        boolean told = core.type() == EventType.ASSAULT || core.type() == EventType.PROTEST;
        return told
                && core.frame().contains("nouns/")
                && core.trigger().stream()
                        .flatMap(token -> grammar.chunk(token).stream())
                        .anyMatch(chunk -> grammar.is(ClauseList.DEFINITE, chunk.first()));
    }

    private Span trigger(Core core) {
        int first = core.anchor();
        int last = core.anchor();
        for (int token : core.trigger()) {
            if (Math.abs(token - core.anchor()) < 12) {
                first = Math.min(first, token);
                last = Math.max(last, token);
            }
        }
        return grammar.span(first, last);
    }

    /** The clause: from its first to its last word, other finite clauses to its right left out. */
    private Span extent(Core core) {
        var tokens = grammar.arcs.subtree(core.anchor());
        int first = Math.min(core.anchor(), tokens.get(0));
        int last = Math.max(core.anchor(), tokens.get(tokens.size() - 1));
        if (grammar.tag(last).equals(".") && last > first) {
            last--;
        }
        var span = grammar.span(first, last);
        for (var party : Stream.concat(core.actors().stream(), core.recipients().stream())
                .toList()) {
            if (sentence.span().covers(party)) {
                span = span.to(party);
            }
        }
        return span.to(trigger(core));
    }
}
