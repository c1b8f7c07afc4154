package org.chancery.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventClause;
import org.chancery.model.Quotation;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;

/**
 * The days of a report as one story: what it tells without a day was on the day of the sentence around, of the sentences before in the
 * paragraph, or on the day of the news. What lies behind the news has none of these.
 */
final class ReportTimeline {

    /** The sentences that may name the day of the news. */
    private static final int LEAD = 4;

    /** News is of this many days before publication. */
    private static final int FRESH = 7;

    private final Annotation annotation;
    private final DayPairs pairs;
    private final List<Quotation> quotations;
    private final WordLists<ReferenceList> lists;
    private final Optional<LocalDate> published;
    private final Map<Span, Dated> scenes = new HashMap<>();
    private final Optional<Dated> news;

    /** @param quotations what the report gives as somebody's words: acts done by them are of the day on which they were said */
    ReportTimeline(
            Report report,
            Annotation annotation,
            DayPairs pairs,
            List<Quotation> quotations,
            WordLists<ReferenceList> lists) {
        this.pairs = pairs;
        this.annotation = annotation;
        this.quotations = quotations;
        this.lists = lists;
        this.published = report.day();
        layScenes();
        this.news = lead().or(() -> dateline(report)).or(this::eve);
    }

    /** The days of an event that its own clause does not date; nothing where it lies behind what the report tells. */
    Optional<Dated> at(EventClause event) {
        return annotation
                .sentenceAt(event.trigger())
                .filter(sentence -> sentence.dependencies().isPresent())
                .flatMap(sentence -> at(event, sentence));
    }

    private Optional<Dated> at(EventClause event, Sentence sentence) {
        var telling = new ClauseTelling(sentence, lists);
        var path = telling.path(event.trigger(), event.type());
        if (path.isEmpty()) {
            return spoken(event, sentence);
        }
        return path.stream()
                .flatMap(verb -> on(verb, sentence, telling).stream())
                .filter(dated -> isDays(dated.range()))
                .findFirst()
                .or(() -> Optional.ofNullable(scenes.getOrDefault(sentence.span(), news.orElse(null)))
                        .filter(this::isFresh));
    }

    /** "'We urge them to talk', she said": urged when it was said, however the words hang together. */
    private Optional<Dated> spoken(EventClause event, Sentence sentence) {
        return quotations.stream()
                .filter(quotation -> ClauseTelling.isOfWords(event.type())
                        && quotation.direct()
                        && quotation.content().covers(event.trigger()))
                .findFirst()
                .map(quotation -> scenes.getOrDefault(sentence.span(), news.orElse(null)))
                .filter(this::isFresh);
    }

    /** What the day of each sentence is: its own, else that of those before it in the paragraph. */
    private void layScenes() {
        Optional<Dated> scene = Optional.empty();
        int paragraph = -1;
        for (var sentence : annotation.sentences()) {
            scene = sentence.paragraph() == paragraph ? scene : Optional.empty();
            paragraph = sentence.paragraph();
            var before = scene;
            scene = told(sentence).or(() -> before);
            scene.ifPresent(day -> scenes.put(sentence.span(), day));
        }
    }

    /** The day on which what a sentence tells of was. */
    private Optional<Dated> told(Sentence sentence) {
        if (sentence.dependencies().isEmpty()) {
            return Optional.empty();
        }
        var telling = new ClauseTelling(sentence, lists);
        return annotation.timesIn(sentence.span()).stream()
                .filter(time ->
                        telling.governor(time.span()).filter(telling::isNews).isPresent())
                .flatMap(time -> past(time).stream())
                .findFirst();
    }

    private Optional<Dated> on(int verb, Sentence sentence, ClauseTelling telling) {
        return annotation.timesIn(sentence.span()).stream()
                .filter(time -> telling.governor(time.span()).equals(Optional.of(verb)))
                .flatMap(time -> past(time).stream())
                .findFirst();
    }

    private Optional<Dated> past(TimeExpression time) {
        return time.interval()
                .filter(days -> days.isDay() && !isAhead(days) || isLongAgo(days))
                .map(day -> Dated.inContext(pairs.through(time, day), Optional.of(time.span())));
    }

    private static boolean isDays(DateRange range) {
        return range.days() <= 2;
    }

    private Optional<Dated> lead() {
        return annotation.sentences().stream()
                .limit(LEAD)
                .flatMap(sentence -> Optional.ofNullable(scenes.get(sentence.span())).stream())
                .filter(this::isFresh)
                .findFirst();
    }

    private Optional<Dated> dateline(Report report) {
        return report.dateline().stream()
                .flatMap(line -> annotation.timesIn(line).stream())
                .flatMap(time -> past(time).stream())
                .filter(this::isFresh)
                .findFirst();
    }

    private boolean isAhead(DateRange days) {
        return days.end().isPresent()
                && published.isPresent()
                && days.end().get().isAfter(published.get());
    }

    private boolean isLongAgo(DateRange days) {
        return published.isEmpty()
                || days.end().isPresent()
                        && !days.end().get().isAfter(published.get().minusDays(FRESH));
    }

    private boolean isFresh(Dated dated) {
        return !isLongAgo(dated.range());
    }

    /** News is printed on its day or the next. */
    private Optional<Dated> eve() {
        boolean story = annotation.sentences().size() > 1;
        return published
                .filter(day -> story)
                .map(day -> Dated.inContext(DateRange.of(day.minusDays(1), day), Optional.empty()));
    }
}
