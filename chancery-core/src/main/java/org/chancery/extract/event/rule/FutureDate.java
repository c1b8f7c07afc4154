package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.setting.EventTime;
import org.chancery.model.Status;
import org.chancery.syntax.SentenceSyntax;

/** A day ahead makes a plan: "the two meet on Friday", not "met"; what was promised or asked was so by now, and the day is that of its content. */
final class FutureDate implements ClauseRule {

    private final SentenceSyntax syntax;
    private final EventTime times;

    FutureDate(SentenceSyntax syntax, EventTime times) {
        this.syntax = syntax;
        this.times = times;
    }

    @Override
    public String name() {
        return "future-date";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        int verb = event.candidate().anchor();
        // "announced drills for Friday": the past is that of the announcing
        boolean past = syntax.tag(verb).equals("VBD") && !syntax.reports(verb);
        if (event.status() != Status.OCCURRED || !times.isAhead(event.time())) {
            return Optional.of(event);
        }
        boolean wish = NonfactualContent.isWish(event.candidate().type());
        if (past && !wish) {
            return Optional.of(event);
        }
        boolean made = event.announced() || wish;
        return Optional.of(
                made
                        ? event.at(Optional.empty())
                        : event.is(Status.PLANNED, event.time().orElseThrow()));
    }
}
