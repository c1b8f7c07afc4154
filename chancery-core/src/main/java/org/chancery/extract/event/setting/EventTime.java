package org.chancery.extract.event.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;
import org.chancery.syntax.QuotedText;
import org.chancery.syntax.SentenceSyntax;

/** Reads which words say when an event was. */
public final class EventTime {

    private final SentenceSyntax syntax;
    private final Optional<LocalDate> day;
    private final List<TimeExpression> times;
    private final AttachmentScore attachment;
    private final TimeOfOther others;

    /** @param day of the report */
    public EventTime(
            SentenceSyntax syntax,
            EventWords words,
            EventLexicon lexicon,
            Annotation annotation,
            QuotedText quoted,
            Optional<LocalDate> day) {
        this.syntax = syntax;
        this.day = day;
        var all = annotation.timesIn(syntax.sentence.span());
        this.times = all.stream().filter(EventTime::dates).toList();
        this.attachment = new AttachmentScore(syntax, lexicon, all);
        this.others = new TimeOfOther(syntax, words, quoted);
    }

    /** Days that are known, or would be with the report's day; "now" and "for three days" date nothing. */
    private static boolean dates(TimeExpression time) {
        boolean length = time.type() == TimeExpression.Type.DURATION || time.type() == TimeExpression.Type.SET;
        return time.interval().isPresent() || !length && !time.value().endsWith("_REF");
    }

    /** Whether a time lies after the day of the report: "visits Algiers next month". */
    public boolean isAhead(Optional<Span> time) {
        return day.isPresent()
                && times.stream()
                        .filter(expression -> Optional.of(expression.span()).equals(time))
                        .flatMap(expression -> expression.interval().stream())
                        .flatMap(interval -> interval.start().stream())
                        .anyMatch(start -> start.isAfter(day.get()));
    }

    /**
     * The time expression that dates an event: one on its clause, else the nearest that no other finite clause owns.
     *
     * @param announced whether the event is the announcing of what the clause tells: its own time is that of the thing announced
     */
    public Optional<Span> of(EventCandidate candidate, boolean announced) {
        if (candidate.day().isPresent()) {
            return candidate.day();
        }
        TimeExpression best = null;
        int bestScore = 0;
        // "met on Monday, days after talks with": the day of the one is not that of the other
        boolean earlier = candidate.site().isEarlier(candidate.anchor());
        var own = earlier ? syntax.arcs.subtree(candidate.anchor()) : List.<Integer>of();
        for (var time : times) {
            int token = syntax.top(time.span());
            boolean other = token < 0
                    || others.has(time, token, candidate)
                    || isOfVerb(token, candidate)
                    || isOfContent(token, candidate)
                    || earlier && !own.contains(token);
            int score = other ? 0 : attachment.of(token, candidate);
            if (score > bestScore && !(announced && score > AttachmentScore.ABOVE)) {
                best = time;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(TimeExpression::span);
    }

    /** "struck on Monday over the arrest of Moe": the day between a verb and a deed that it answers is the verb's. */
    private boolean isOfVerb(int token, EventCandidate candidate) {
        int noun = candidate.anchor();
        boolean answered = syntax.phrase(noun).isPresent()
                && syntax.token(noun).isNoun()
                && syntax.arcs.relation(noun).matches("obl|nmod")
                && candidate.type() != EventType.CONSULT;
        int verb = syntax.arcs.head(token);
        return answered && verb >= 0 && syntax.isVerb(verb) && verb < token && token < noun;
    }

    /** "concluded that the May 3 accord was void": a day within what was said is not that of the saying. */
    private boolean isOfContent(int token, EventCandidate candidate) {
        boolean inside = false;
        for (int at = token; at >= 0 && at != candidate.anchor(); at = syntax.arcs.head(at)) {
            inside |= syntax.arcs.relation(at).equals("ccomp") && at > candidate.anchor();
        }
        return inside && EventPlace.isOfWords(candidate.type());
    }
}
