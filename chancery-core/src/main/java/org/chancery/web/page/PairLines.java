package org.chancery.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.query.Days;
import org.chancery.query.Meetings;
import org.chancery.query.PairAnswers;

/**
 * What the page of two countries answers at its top.
 *
 * @param last when they last met
 * @param next when they will next meet
 * @param moved how relations moved, in a sentence; empty where nothing tells
 * @param said what each said of the other last
 */
public record PairLines(Optional<Met> last, Optional<Met> next, String moved, List<Of> said) {

    /** Less than this is no move. */
    private static final double SAME = 0.5;

    /** A meeting with its level in words; empty where that is not told. */
    public record Met(EventLine line, String level) {}

    /** What one of the two said of the other. */
    public record Of(String who, String whom, List<SaidLine> said) {}

    static PairLines of(PairAnswers answers, List<String> names, Desk desk) {
        return new PairLines(
                answers.last().map(met -> met(met, desk)),
                answers.next().map(met -> met(met, desk)),
                answers.moved().map(PairLines::moved).orElse(""),
                List.of(said(answers, names, 0, desk), said(answers, names, 1, desk)));
    }

    private static Met met(PairAnswers.Met met, Desk desk) {
        return new Met(
                desk.line(met.event()),
                met.level() == Meetings.Rank.UNKNOWN ? "" : met.level().label().toLowerCase(Locale.ROOT));
    }

    private static Of said(PairAnswers answers, List<String> names, int who, Desk desk) {
        return new Of(
                names.get(who),
                desk.names().within(names.get(1 - who)),
                SaidLine.of(answers.said().get(who), desk));
    }

    private static String moved(PairAnswers.Moved moved) {
        var since = Days.month(java.time.YearMonth.parse(moved.since()));
        var how = Math.abs(moved.by()) < SAME ? "about as before" : moved.by() > 0 ? "warmer" : "colder";
        return String.format(
                Locale.ROOT,
                "Since %s %s: a mean of %+.1f over %d %s, after %+.1f over %d in the year before (from −10, conflict, to 10, cooperation).",
                since,
                how,
                moved.lately(),
                moved.eventsLately(),
                moved.eventsLately() == 1 ? "event" : "events",
                moved.before(),
                moved.eventsBefore());
    }
}
