package org.chancery.web.page;

import java.util.ArrayList;
import java.util.List;
import org.chancery.query.Headline;
import org.chancery.query.ReportView;

/**
 * What the page of a report shows.
 *
 * @param words its paragraphs, everything coded in them marked
 */
public record ReportPage(ReportView view, List<EventLine> events, List<List<Piece>> words) {

    static ReportPage of(ReportView view, Headline headline) {
        var marks = new ArrayList<Highlights.Mark>();
        var coded = view.coded();
        coded.names()
                .forEach(name -> marks.add(
                        new Highlights.Mark(name.span(), "name", name.kind().label())));
        coded.times().forEach(time -> marks.add(new Highlights.Mark(time.span(), "date", "time: " + time.value())));
        coded.events()
                .forEach(event -> marks.add(new Highlights.Mark(
                        event.trigger(),
                        "type",
                        event.type().name() + ", " + event.status().label())));
        coded.statements()
                .forEach(statement -> marks.add(new Highlights.Mark(
                        statement.content(),
                        "said",
                        "said by " + statement.speaker().name())));
        String text = coded.report().text();
        return new ReportPage(
                view, EventLine.of(view.events(), headline), Highlights.paragraphs(text, 0, text.length(), marks));
    }
}
