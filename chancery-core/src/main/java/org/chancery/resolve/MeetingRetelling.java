package org.chancery.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.Dependencies;
import org.chancery.model.EventClause;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Sentence;
import org.chancery.model.Status;

/**
 * A meeting or a visit told twice within a report, once by those who took part and once by the states, bodies or groups that they act for:
 * "Officials of Chad and Mali held talks … Moe met Traoré". The vaguer telling, wherever it stands, is given the parties of the fuller, by
 * which both are one.
 */
final class MeetingRetelling {

    /** What lies further back than this is background, unless the vaguer telling says so too. */
    private static final int NEWS = 14;

    private final Annotation annotation;
    private final WordLists<ReferenceList> lists;
    private final ToldNouns nouns;
    private final Optional<LocalDate> published;

    MeetingRetelling(
            Annotation annotation, WordLists<ReferenceList> lists, ToldNouns nouns, Optional<LocalDate> published) {
        this.nouns = nouns;
        this.annotation = annotation;
        this.lists = lists;
        this.published = published;
    }

    List<EventMention> joined(List<EventMention> report) {
        var fullestFirst = report.stream()
                .filter(event -> event.type() == EventType.CONSULT && !isNumbered(event))
                .map(event -> new Told(event, fullness(event)))
                .sorted(Comparator.comparing(Told::fullness).reversed())
                .toList();
        return report.stream()
                .map(event -> fuller(event, fullestFirst)
                        .map(first -> event.among(first.actors(), first.recipients()))
                        .orElse(event))
                .toList();
    }

    /** A meeting or visit and how well its parties are named. */
    private record Told(EventMention event, int fullness) {}

    /** The fullest telling; none where the vague one can mean two meetings. */
    private Optional<EventMention> fuller(EventMention event, List<Told> fullestFirst) {
        if (event.type() != EventType.CONSULT
                || event.parties().isEmpty()
                || !canBeRetold(event)
                || isNumbered(event)) {
            return Optional.empty();
        }
        int own = fullness(event);
        var others = fullestFirst.stream()
                .takeWhile(other -> other.fullness() > own)
                .map(Told::event)
                .filter(other -> isSame(event, other))
                .toList();
        boolean one = others.stream().allMatch(other -> isWithin(other, others.get(0)));
        return one ? others.stream().findFirst() : Optional.empty();
    }

    private boolean isSame(EventMention event, EventMention other) {
        return event.isMeeting() == other.isMeeting()
                && event.status() == other.status()
                && !event.clause().overlaps(other.trigger())
                && isWithin(event, other)
                && !isApart(event, other);
    }

    /** What took place; of what is to come only what a noun says is known: two states plan many a talk, and talk for months. */
    private boolean canBeRetold(EventMention event) {
        boolean known = nouns.of(event).filter(ToldNouns.ToldNoun::definite).isPresent();
        return event.status() == Status.OCCURRED || event.status() == Status.PLANNED && known;
    }

    /** How well those who took part are named: people say more than their states and delegations. */
    private static int fullness(EventMention event) {
        return event.parties().stream()
                .map(PartyMention::party)
                .distinct()
                .mapToInt(party -> party.kind() == Party.Kind.PERSON ? 2 : 1)
                .sum();
    }

    /** Whether whoever takes part is one of the others or their state, and of the states of a meeting none is missing. */
    private static boolean isWithin(EventMention event, EventMention other) {
        if (event.isMeeting()) {
            return areThose(event.parties(), other.parties())
                    && sides(event.parties()).containsAll(sides(other.parties()));
        }
        boolean visited =
                event.recipients().isEmpty() || sides(event.recipients()).equals(sides(other.recipients()));
        return !event.actors().isEmpty()
                && areThose(event.actors(), other.actors())
                && areThose(event.recipients(), other.recipients())
                && visited;
    }

    private static boolean areThose(List<PartyMention> parties, List<PartyMention> others) {
        return parties.stream().map(PartyMention::party).allMatch(party -> others.stream()
                .map(PartyMention::party)
                .anyMatch(other -> other.name().equals(party.name()) || actsFor(other, party)));
    }

    private static boolean actsFor(Party other, Party party) {
        return party.kind() != Party.Kind.PERSON
                && party.country().isPresent()
                && party.country().equals(other.country());
    }

    private static Set<String> sides(List<PartyMention> parties) {
        return parties.stream()
                .map(PartyMention::party)
                .map(party -> party.country().orElse(party.name()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Another day, or by telephone and in person. */
    private boolean isApart(EventMention event, EventMention other) {
        boolean manner = event.inPerson().map(EventClause.Stated::value).isPresent()
                && other.inPerson().map(EventClause.Stated::value).isPresent()
                && event.inPerson().get().value() != other.inPerson().get().value();
        boolean past = StorySetting.isStated(other)
                && !StorySetting.isStated(event)
                && range(other)
                        .flatMap(DateRange::end)
                        .flatMap(end -> published.filter(day -> end.isBefore(day.minusDays(NEWS))))
                        .isPresent();
        return manner || past || !StorySetting.haveOneDay(event, other);
    }

    private static Optional<DateRange> range(EventMention event) {
        return event.date().map(Dated::range);
    }

    /** "Met again", "another round of talks", "has visited Mali three times": one of several. */
    private boolean isNumbered(EventMention event) {
        return annotation
                .sentenceAt(event.trigger())
                .filter(sentence -> sentence.dependencies().isPresent())
                .filter(sentence -> isNumbered(event, sentence))
                .isPresent();
    }

    private boolean isNumbered(EventMention event, Sentence sentence) {
        var arcs = sentence.dependencies().orElseThrow();
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> hangsOn(event, sentence, arcs, i))
                .mapToObj(i -> sentence.tokens().get(i).text().toLowerCase(Locale.ROOT))
                .anyMatch(word -> lists.has(ReferenceList.ANOTHER, word));
    }

    /** Whether a word belongs to the words that tell of the event, or to the noun among them. */
    private static boolean hangsOn(EventMention event, Sentence sentence, Dependencies arcs, int token) {
        int head = arcs.head(token);
        return event.trigger().covers(sentence.tokens().get(token).span())
                || head >= 0
                        && event.trigger().covers(sentence.tokens().get(head).span());
    }
}
