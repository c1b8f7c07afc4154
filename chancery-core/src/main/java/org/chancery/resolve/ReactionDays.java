package org.chancery.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.DateBasis;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.PartyMention;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Status;

/**
 * The days of an act of words that no words of its own date. It was on the day on which whoever acts is quoted right behind it ("rejected
 * the charge. 'It is false', she said on Saturday"); what one says on what others did was from their day on, until it was printed.
 */
final class ReactionDays {

    /** How many sentences behind an act of words the quotation stands that dates it. */
    private static final int QUOTED = 2;

    private final Annotation annotation;
    private final WordLists<ReferenceList> lists;
    private final Optional<LocalDate> published;
    private final Map<Integer, List<Utterance>> said = new TreeMap<>();
    private final Map<Integer, List<EventMention>> told = new TreeMap<>();

    ReactionDays(
            Report report,
            Annotation annotation,
            WordLists<ReferenceList> lists,
            List<Utterance> utterances,
            List<EventMention> events) {
        this.annotation = annotation;
        this.lists = lists;
        this.published = report.day();
        for (var utterance : utterances) {
            utterance.quotation().cue().ifPresent(cue -> said.computeIfAbsent(
                            annotation.indexAt(cue), at -> new ArrayList<>())
                    .add(utterance));
        }
        for (var event : events) {
            told.computeIfAbsent(annotation.indexAt(event.trigger()), at -> new ArrayList<>())
                    .add(event);
        }
    }

    EventMention of(EventMention event) {
        int here = annotation.indexAt(event.trigger());
        var around = event.date()
                .filter(date -> date.basis().equals(Optional.of(DateBasis.CONTEXT)))
                .filter(date -> event.status() == Status.OCCURRED && StorySetting.isOfWords(event));
        int dated = around.flatMap(Dated::span).map(annotation::indexAt).orElse(-1);
        var names = names(event.actors());
        if (around.isEmpty()
                || names.isEmpty()
                || dated == here
                || isTheirs(names, dated)
                || isToldAgain(event, dated)) {
            return event;
        }
        return quoted(names, here)
                .or(() -> around.flatMap(this::since))
                .map(date -> event.dated(Optional.of(date)))
                .orElse(event);
    }

    /** The day on which one of them is said to have spoken, in the sentences right behind. */
    private Optional<Dated> quoted(List<String> names, int here) {
        for (int i = here + 1; i <= here + QUOTED && i < annotation.sentences().size(); i++) {
            var sentence = annotation.sentences().get(i);
            if (sentence.paragraph() > annotation.sentences().get(here).paragraph() + 1) {
                break;
            }
            var day = said.getOrDefault(i, List.of()).stream()
                    .filter(utterance -> utterance.quotation().direct() && utterance.isOf(names))
                    .flatMap(utterance -> day(utterance, sentence).stream())
                    .findFirst();
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The day that hangs on the verb of saying. */
    private Optional<Dated> day(Utterance utterance, Sentence sentence) {
        if (sentence.dependencies().isEmpty()) {
            return Optional.empty();
        }
        var telling = new ClauseTelling(sentence, lists);
        var cue = utterance.quotation().cue().flatMap(telling::top);
        return annotation.timesIn(sentence.span()).stream()
                .filter(time -> cue.isPresent() && telling.governor(time.span()).equals(cue))
                .flatMap(time -> time
                        .interval()
                        .filter(DateRange::isDay)
                        .map(day -> Dated.inContext(day, Optional.of(time.span())))
                        .stream())
                .findFirst();
    }

    /** Whether one of them acts or speaks in a sentence. */
    private boolean isTheirs(List<String> names, int sentence) {
        return told.getOrDefault(sentence, List.of()).stream()
                        .anyMatch(event -> names(event.actors()).stream().anyMatch(names::contains))
                || said.getOrDefault(sentence, List.of()).stream().anyMatch(utterance -> utterance.isOf(names));
    }

    /** What is done to none but those to whom the dated sentence does something, as part of what it tells: no answer to it. */
    private boolean isToldAgain(EventMention event, int sentence) {
        var done = told.getOrDefault(sentence, List.of()).stream()
                .flatMap(other -> names(other.recipients()).stream())
                .toList();
        return !event.recipients().isEmpty() && done.containsAll(names(event.recipients()));
    }

    private Optional<Dated> since(Dated date) {
        return date.range().start().flatMap(start -> published
                .filter(day -> day.isAfter(date.range().end().orElse(day)))
                .map(day -> Dated.inContext(DateRange.of(start, day), date.span())));
    }

    private static List<String> names(List<PartyMention> parties) {
        return parties.stream().map(mention -> mention.party().name()).toList();
    }
}
