package org.chancery.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Tenure;
import org.chancery.query.Holders.Holder;
import org.chancery.query.Holders.Sureness;
import org.chancery.query.Questions;
import org.chancery.query.Quoted;

/** Tenures for people. */
final class OfficeText {

    private static final int QUOTED = 3;

    private final Screen screen;
    private final Questions questions;

    OfficeText(Screen screen, Questions questions) {
        this.screen = screen;
        this.questions = questions;
    }

    /** A holder, how sure it is, and the words that attest it. */
    void holder(Holder holder, Optional<LocalDate> on) {
        var tenure = holder.tenure();
        screen.wrapped(0, screen.bold(tenure.person().name()) + ", " + office(tenure));
        on.ifPresent(day -> screen.wrapped(4, sureness(holder.sureness(), day)));
        span(tenure).ifPresent(bounds -> screen.wrapped(4, bounds));
        attestations(tenure);
        screen.wrapped(4, screen.dim(tenure.id()));
    }

    static String office(Tenure tenure) {
        var canonical = tenure.title().equalsIgnoreCase(tenure.office()) ? "" : " (" + tenure.office() + ")";
        return tenure.title()
                + canonical
                + tenure.country().or(tenure::organisation).map(of -> ", " + of).orElse("");
    }

    /** From when to when, as far as it is known. */
    static Optional<String> span(Tenure tenure) {
        if (tenure.from().isEmpty() && tenure.to().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                tenure.from().map(from -> "from " + from + " or before").orElse("")
                        + tenure.to()
                                .map(to -> (tenure.from().isPresent() ? ", " : "") + "until " + to + " or before")
                                .orElse(""));
    }

    private static String sureness(Sureness sureness, LocalDate day) {
        return switch (sureness) {
            case ATTESTED -> "in office on " + day + ": attested then, or before and after";
            case LIKELY -> "likely in office on " + day + ": attested before, nobody else since";
            case POSSIBLE -> "possibly in office on " + day + ": attested only later";
            case NOT -> "not in office on " + day;
        };
    }

    private void attestations(Tenure tenure) {
        tenure.attested().stream().limit(QUOTED).forEach(attested -> {
            var day = attested.date().map(Object::toString).orElse("undated");
            var words = attested.where().map(where -> {
                var report = questions.reportRows(List.of(where.report())).get(where.report());
                var quoted = Quoted.of(report.text(), where.span());
                return " “" + quoted.before() + screen.marked(quoted.words()) + quoted.after() + "” — "
                        + report.outlet();
            });
            screen.hanging(
                    "    " + day,
                    16,
                    "by " + attested.how().label()
                            + attested.list().map(list -> " " + list).orElse("") + words.orElse(""));
        });
        int more = tenure.attested().size() - QUOTED;
        if (more > 0) {
            screen.wrapped(16, "and " + more + " more; chancery show " + tenure.id());
        }
    }
}
