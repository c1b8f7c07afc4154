package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.extract.event.frame.PartySpans;
import org.chancery.extract.event.frame.PostOpening;
import org.chancery.extract.event.frame.PredicateReader;
import org.chancery.extract.event.rule.AnnouncementShift;
import org.chancery.extract.event.rule.AssaultInstrument;
import org.chancery.extract.event.rule.Cancellation;
import org.chancery.extract.event.rule.DuplicateMention;
import org.chancery.extract.event.rule.Factuality;
import org.chancery.extract.event.rule.ImplicitParticipant;
import org.chancery.extract.event.rule.NonfactualContent;
import org.chancery.extract.event.setting.Attributions;
import org.chancery.extract.event.setting.EventSetting;
import org.chancery.extract.event.setting.Topics;
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
import org.chancery.syntax.QuotedText;
import org.chancery.syntax.SentenceSyntax;

/** Reads the events of one sentence: predicates from the outermost inwards, then the nouns that they left. */
final class SentenceReader {

    private static final Set<EventType> MEETING =
            Set.of(EventType.CONSULT, EventType.AID, EventType.COOPERATE, EventType.SUPPORT);

    private final Report report;
    private final Sentence sentence;
    private final QuotedText quoted;
    private final EventLexicon lexicon;
    private final SentenceSyntax syntax;
    private final PredicateReader reader;
    private final Factuality statuses;
    private final Cancellation withdrawals;
    private final List<Span> times;
    private final NonfactualContent matter;
    private final AssaultInstrument instruments;
    private final ImplicitParticipant company;
    private final EventSetting circumstances;
    private final Topics topics;
    private final Attributions attributions;

    SentenceReader(Report report, Annotation annotation, Sentence sentence, EventLexicon lexicon, QuotedText quoted) {
        this.report = report;
        this.sentence = sentence;
        this.quoted = quoted;
        this.lexicon = lexicon;
        this.syntax = new SentenceSyntax(sentence, sentence.dependencies().orElseThrow(), annotation, lexicon);
        var words = new EventWords(syntax, lexicon);
        var parties = new PartySpans(syntax, words);
        this.reader = new PredicateReader(syntax, lexicon, words, parties);
        this.times = annotation.timesIn(sentence.span()).stream()
                .map(TimeExpression::span)
                .toList();
        this.matter = new NonfactualContent(syntax, words);
        this.instruments = new AssaultInstrument(syntax, words);
        this.company = new ImplicitParticipant(syntax, parties);
        this.statuses = new Factuality(syntax, lexicon);
        this.withdrawals = new Cancellation(syntax, lexicon.statuses(), times);
        this.circumstances = new EventSetting(syntax, words, lexicon, annotation, report.day());
        this.topics = new Topics(syntax, words, lexicon);
        this.attributions = new Attributions(syntax, lexicon, parties);
    }

    List<EventClause> events() {
        return new DuplicateMention(syntax)
                .merged(candidates()).stream()
                        .map(this::clause)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(EventClause::trigger).thenComparing(EventClause::clause))
                        .toList();
    }

    private List<EventCandidate> candidates() {
        var found = new ArrayList<EventCandidate>();
        var used = new HashSet<Integer>();
        var order = IntStream.range(0, syntax.size())
                .boxed()
                .sorted(Comparator.comparingInt(this::depth).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int token : order) {
            boolean noun =
                    syntax.phrase(token).isPresent() && syntax.token(token).isNoun();
            if (!noun && !used.contains(token) && !silent(token)) {
                reader.predicate(token).ifPresent(candidate -> {
                    used.addAll(candidate.used());
                    used.addAll(matter.of(candidate));
                    found.add(candidate);
                });
            }
        }
        if (sentence.post().isPresent()) {
            new PostOpening(syntax, lexicon).meeting(used).ifPresent(candidate -> {
                found.removeIf(other -> other.type() == EventType.CONSULT);
                found.add(candidate);
            });
        }
        for (int token = 0; token < syntax.size(); token++) {
            boolean alone = !used.contains(token)
                    && !silent(token)
                    && lexicon.nouns(syntax.lemma(token)).stream()
                            .anyMatch(noun -> noun.kind().alone());
            if (alone && standsAlone(token)) {
                reader.nominal(token)
                        .filter(candidate -> candidate.used().stream().noneMatch(used::contains))
                        .ifPresent(candidate -> {
                            used.addAll(candidate.used());
                            if (NonfactualContent.isWish(candidate.type())) {
                                matter.infinitive(candidate.anchor())
                                        .ifPresent(verb -> found.removeIf(other -> other.anchor() == verb));
                            }
                            found.add(company.joined(candidate));
                        });
            }
        }
        return found;
    }

    /** Whether a noun is the head of its phrase and no part of a name: not "strike team", not "World Food Programme". */
    private boolean standsAlone(int token) {
        var phrase = syntax.phrase(token);
        boolean followed = token + 1 < syntax.size()
                && phrase.filter(it -> it.covers(token + 1)).isPresent()
                && (syntax.token(token + 1).isNoun() || syntax.tag(token + 1).equals("POS"));
        return phrase.isPresent()
                && syntax.token(token).isNoun()
                && !followed
                && syntax.name(token).isEmpty();
    }

    /** Words that others say, and words within a date or a name, tell of nothing. */
    private boolean silent(int token) {
        var span = syntax.token(token).span();
        // "most-favoured-nation status"
        boolean inside = token > 0
                && token + 1 < syntax.size()
                && syntax.tag(token - 1).equals("HYPH")
                && syntax.tag(token + 1).equals("HYPH");
        return inside
                || sentence.post().isEmpty() && quoted.covers(span)
                || times.stream().anyMatch(time -> time.covers(span))
                || syntax.name(token).filter(this::isProper).isPresent();
    }

    private boolean isProper(Name name) {
        return name.sort() == Name.Sort.PERSON || name.sort() == Name.Sort.PLACE || name.sort() == Name.Sort.STATE;
    }

    private int depth(int token) {
        int depth = 0;
        for (int at = token; at >= 0 && depth < 60; at = syntax.arcs.head(at)) {
            depth++;
        }
        return depth;
    }

    private Optional<EventClause> clause(EventCandidate raw) {
        var candidate = unquoted(raw);
        var stated = statuses.read(candidate.anchor());
        // "warned Chile during a call with Moe": the call is as real as the warning
        var first = stated.status() == Status.HYPOTHETICAL
                ? company.host(candidate).map(statuses::read).orElse(stated)
                : stated;
        boolean wish = sentence.post().isPresent() && candidate.type() == EventType.COOPERATE;
        if (first.failed()) {
            var missed = new AnnouncementShift(lexicon).failed(candidate);
            if (missed.isEmpty()) {
                return Optional.empty();
            }
            candidate = missed.get();
        }
        var read = first.failed() ? new Factuality.Reading(Status.OCCURRED, first.span(), false) : first;
        if (wish || candidate.type() == EventType.CONSULT && isVague(candidate)) {
            return Optional.empty();
        }
        candidate = instruments.armed(candidate);
        boolean posted = candidate.frame().startsWith("posts/");
        var status = candidate
                .status()
                .filter(s -> read.status() == Status.OCCURRED || s == Status.CANCELLED || posted)
                .orElse(read.status());
        if (read.decided() && !MEETING.contains(candidate.type())) {
            status = Status.OCCURRED;
        }
        var turned = new AnnouncementShift(lexicon).turned(candidate, read, status);
        if (turned.isEmpty() || !turned.get().hasParties() && sentence.post().isEmpty() && !harksBack(candidate)) {
            return Optional.empty();
        }
        boolean other = turned.get() != candidate;
        if (other) {
            candidate = turned.get();
            status = Status.OCCURRED;
        }
        boolean announced = other && read.status() == Status.PLANNED && status == Status.OCCURRED;
        var time = circumstances.time(candidate, announced);
        var statusSpan = read.span();
        if (status == Status.OCCURRED && circumstances.isAhead(time)) {
            // a promise was made by now; its day is that of the thing promised
            boolean made = announced || NonfactualContent.isWish(candidate.type());
            status = made ? status : Status.PLANNED;
            statusSpan = made ? statusSpan : time;
            time = made ? Optional.empty() : time;
        }
        var dropped = candidate.type() == EventType.CONSULT
                ? withdrawals.of(candidate)
                : Optional.<Cancellation.Reading>empty();
        if (dropped.isPresent()) {
            status = dropped.get().status();
            statusSpan = Optional.of(dropped.get().words());
            time = dropped.get().time().isPresent() ? dropped.get().time() : time;
        }
        var taken = Stream.concat(candidate.actors().stream(), candidate.recipients().stream())
                .toList();
        return Optional.of(new EventClause(
                extent(candidate),
                trigger(candidate),
                candidate.frame(),
                candidate.type(),
                candidate.modes(),
                candidate.contexts(),
                status,
                statusSpan,
                candidate.actors(),
                candidate.recipients(),
                time,
                circumstances.place(candidate, taken),
                circumstances.occasion(candidate),
                topics.of(candidate),
                circumstances.inPerson(candidate),
                attributions.of(candidate)));
    }

    /** Those named within quotation marks are no parties of an event told outside of them. */
    private EventCandidate unquoted(EventCandidate candidate) {
        if (sentence.post().isPresent()
                || quoted.covers(syntax.token(candidate.anchor()).span())) {
            return candidate;
        }
        return candidate.among(
                candidate.actors().stream().filter(span -> !quoted.covers(span)).toList(),
                candidate.recipients().stream()
                        .filter(span -> !quoted.covers(span))
                        .toList());
    }

    /** "leaders met": nobody is named, described or referred to. */
    private boolean isVague(EventCandidate candidate) {
        var parties = candidate.modes().contains("multilateral")
                        && !candidate.actors().isEmpty()
                ? candidate.actors().stream()
                : Stream.concat(candidate.actors().stream(), candidate.recipients().stream());
        return sentence.post().isEmpty() && parties.allMatch(this::isBare);
    }

    private boolean isBare(Span party) {
        for (int i = 0; i < syntax.size(); i++) {
            if (party.covers(syntax.token(i).span())
                    && (syntax.name(i).isPresent()
                            || syntax.tag(i).matches("NNPS?|DT|PRP|PRP\\$|CD")
                            || syntax.token(i).text().startsWith("@"))) {
                return false;
            }
        }
        return true;
    }

    /** "the attack": a definite noun without parties may tell again of an event told before. */
    private boolean harksBack(EventCandidate candidate) {
        boolean told = candidate.type() == EventType.ASSAULT || candidate.type() == EventType.PROTEST;
        return told
                && candidate.frame().contains("nouns/")
                && candidate.trigger().stream()
                        .flatMap(token -> syntax.phrase(token).stream())
                        .anyMatch(phrase -> syntax.is(ClauseList.DEFINITE, phrase.first()));
    }

    private Span trigger(EventCandidate candidate) {
        int first = candidate.anchor();
        int last = candidate.anchor();
        for (int token : candidate.trigger()) {
            if (Math.abs(token - candidate.anchor()) < 12) {
                first = Math.min(first, token);
                last = Math.max(last, token);
            }
        }
        return syntax.span(first, last);
    }

    /** The clause: from its first to its last word, other finite clauses to its right left out. */
    private Span extent(EventCandidate candidate) {
        var tokens = syntax.arcs.subtree(candidate.anchor());
        int first = Math.min(candidate.anchor(), tokens.get(0));
        int last = Math.max(candidate.anchor(), tokens.get(tokens.size() - 1));
        if (syntax.tag(last).equals(".") && last > first) {
            last--;
        }
        var span = syntax.span(first, last);
        for (var party : Stream.concat(candidate.actors().stream(), candidate.recipients().stream())
                .toList()) {
            if (sentence.span().covers(party)) {
                span = span.to(party);
            }
        }
        return span.to(trigger(candidate));
    }
}
