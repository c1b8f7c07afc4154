package org.chancery.resolve;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.Dependencies;
import org.chancery.model.EventClause;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;

/**
 * The days of what lasted: "two days of talks that ended on Friday" began on Thursday, "began a four-day visit on Tuesday" is until Friday,
 * "talks, which began on Monday, ended on Wednesday" had three days.
 */
final class LastingEvent {

    /** Longer than this nothing is told by its days. */
    private static final int LONGEST = 14;

    private static final Pattern DAYS = Pattern.compile("P(\\d{1,2})D");

    private final Annotation annotation;
    private final WordLists<ReferenceList> lists;

    LastingEvent(Annotation annotation, WordLists<ReferenceList> lists) {
        this.annotation = annotation;
        this.lists = lists;
    }

    /** @param stated the day that its clause states */
    Optional<Dated> of(EventClause event, Optional<Dated> stated) {
        return annotation
                .sentenceAt(event.trigger())
                .filter(sentence -> sentence.dependencies().isPresent())
                .map(sentence -> new Telling(event, sentence, stated))
                .flatMap(Telling::days)
                .or(() -> stated);
    }

    /** How one sentence tells of an event that lasted. */
    private final class Telling {

        private final EventClause event;
        private final Sentence sentence;
        private final Dependencies arcs;
        private final Optional<Dated> stated;

        Telling(EventClause event, Sentence sentence, Optional<Dated> stated) {
            this.event = event;
            this.sentence = sentence;
            this.arcs = sentence.dependencies().orElseThrow();
            this.stated = stated;
        }

        Optional<Dated> days() {
            var own = stated.filter(date -> date.range().isDay());
            if (stated.isPresent() && own.isEmpty()) {
                return Optional.empty();
            }
            var began = beside(ReferenceList.BEGINNING).or(() -> own.filter(day -> tells(ReferenceList.BEGINNING)));
            var ended = beside(ReferenceList.ENDING).or(() -> own.filter(day -> tells(ReferenceList.ENDING)));
            var from = day(began).or(() -> day(ended).flatMap(last -> length().map(days -> last.minusDays(days - 1))));
            var until = day(ended).or(() -> day(began.or(() -> own))
                    .flatMap(first -> length().map(days -> first.plusDays(days - 1))));
            var first = from.or(() -> day(own));
            return began.or(() -> ended).or(() -> own).flatMap(date -> range(first, until)
                    .map(range -> Dated.stated(range, date.span().orElse(event.trigger()))));
        }

        private Optional<DateRange> range(Optional<LocalDate> first, Optional<LocalDate> last) {
            return first.or(() -> last).flatMap(start -> last.or(() -> first)
                    .filter(end -> !end.isBefore(start) && end.isBefore(start.plusDays(LONGEST)))
                    .map(end -> DateRange.of(start, end)));
        }

        private static Optional<LocalDate> day(Optional<Dated> date) {
            return date.flatMap(days -> days.range().start());
        }

        /** "the talks, which began on Monday": the day of a clause behind the event's noun that says when it began or ended. */
        private Optional<Dated> beside(ReferenceList phase) {
            return nouns().flatMap(noun -> arcs.children(noun, "acl:relcl", "acl").stream())
                    .filter(verb -> is(phase, verb))
                    .flatMap(verb -> annotation.timesIn(sentence.span()).stream()
                            .filter(time -> new ClauseTelling(sentence, lists)
                                    .governor(time.span())
                                    .equals(Optional.of(verb))))
                    .flatMap(time -> time.interval().filter(DateRange::isDay).stream()
                            .map(day -> Dated.stated(day, time.span())))
                    .findFirst();
        }

        /** Whether the event's own verb says that it began or ended. */
        private boolean tells(ReferenceList phase) {
            return trigger().anyMatch(token -> sentence.tokens().get(token).isVerb() && is(phase, token));
        }

        /** "two days of talks", "a four-day visit", "arrived for a three-day visit". */
        private Optional<Integer> length() {
            return annotation.timesIn(sentence.span()).stream()
                    .filter(time -> time.type() == TimeExpression.Type.DURATION && isOfEvent(time.span()))
                    .map(time -> DAYS.matcher(time.value()))
                    .filter(days -> days.matches())
                    .map(days -> Integer.parseInt(days.group(1)))
                    .filter(days -> days > 1 && days <= LONGEST)
                    .findFirst();
        }

        private boolean isOfEvent(Span time) {
            if (event.trigger().overlaps(time)) {
                return true;
            }
            int noun = new ClauseTelling(sentence, lists).governor(time).orElse(Dependencies.ROOT);
            boolean modifies = noun >= 0
                    && sentence.tokens().get(noun).isNoun()
                    && sentence.tokens().get(noun).span().start() >= time.end();
            return modifies
                    && (nouns().anyMatch(own -> own == noun)
                            || arcs.head(noun) >= 0 && isTrigger(arcs.head(noun)) && isFor(noun));
        }

        private boolean isFor(int noun) {
            return arcs.children(noun, "case").stream().anyMatch(word -> is(ReferenceList.PURPOSE, word));
        }

        private boolean isTrigger(int token) {
            return event.trigger().covers(sentence.tokens().get(token).span());
        }

        private Stream<Integer> trigger() {
            return IntStream.range(0, sentence.tokens().size())
                    .filter(this::isTrigger)
                    .boxed();
        }

        /** The words that tell of it, and a subject that is nobody: "the talks … ended". */
        private Stream<Integer> nouns() {
            return trigger()
                    .flatMap(token -> Stream.concat(
                            Stream.of(token),
                            arcs.children(token, "nsubj", "nsubj:pass").stream().filter(noun -> !isParty(noun))));
        }

        private boolean isParty(int token) {
            var word = sentence.tokens().get(token).span();
            return Stream.concat(event.actors().stream(), event.recipients().stream())
                    .anyMatch(party -> party.covers(word));
        }

        private boolean is(ReferenceList list, int token) {
            return Stream.of(
                            sentence.tokens().get(token).lemma(),
                            sentence.tokens().get(token).text())
                    .anyMatch(word -> lists.has(list, word.toLowerCase(Locale.ROOT)));
        }
    }
}
