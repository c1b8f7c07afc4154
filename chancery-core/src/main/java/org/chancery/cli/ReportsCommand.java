package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.export.Columns;
import org.chancery.export.Forms;
import org.chancery.query.Questions;
import org.chancery.query.ReportFilter;
import org.chancery.query.ReportRow;
import org.chancery.store.Inbox.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery reports}: what was read, and with {@code --failed} what could not be. */
@Command(
        name = "reports",
        description = "The reports in the record; with --failed, what could not be read, and why.",
        footer = {
            "",
            "Examples:",
            "  chancery reports --outlet \"The Harbour Post\"",
            "  chancery reports --failed --format csv"
        })
final class ReportsCommand extends Ask {

    private static final Columns<ReportRow> ROWS = new Columns<ReportRow>()
            .add("id", ReportRow::id)
            .add("source", ReportRow::source)
            .add("url", row -> row.url().orElse(""))
            .add("publisher", row -> row.publisher().orElse(""))
            .add("title", row -> row.title().orElse(""))
            .add("published", row -> row.published().orElse(""))
            .add("copy_of", row -> row.copyOf().orElse(""))
            .add("ingested", ReportRow::ingested)
            .add("events", row -> Long.toString(row.events()))
            .add("statements", row -> Long.toString(row.statements()));

    private static final Columns<Failure> FAILURES = new Columns<Failure>()
            .add("source", Failure::source)
            .add("reason", Failure::reason)
            .add("failed_at", Failure::at)
            .add("sha256", Failure::sha256);

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words in title or text.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--failed", description = "What could not be read; the next ingest of it tries again.")
    private boolean failed;

    @Option(names = "--outlet", paramLabel = "NAME", description = "By this outlet, agency or site.")
    private String outlet;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        return ask(questions -> {
            if (failed) {
                failures(questions);
            } else {
                reports(questions);
            }
            return 0;
        });
    }

    private void failures(Questions questions) {
        var failures = questions.failures();
        switch (output.format) {
            case json -> Rows.json(failures, Forms.of(FAILURES));
            case csv -> Rows.csv(failures, FAILURES);
            case text -> {
                var screen = Screen.standard();
                failures.forEach(failure -> {
                    screen.line(screen.bold(failure.source()));
                    screen.wrapped(4, failure.reason());
                });
                System.err.println(failures.isEmpty() ? "nothing failed" : Totals.count(failures.size(), "failure"));
            }
        }
    }

    private void reports(Questions questions) {
        var wanted = new ReportFilter(
                Optional.of(String.join(" ", words)).filter(w -> !w.isBlank()),
                Optional.ofNullable(outlet),
                Optional.empty(),
                Optional.empty());
        var found = questions.reports(wanted, output.page());
        switch (output.format) {
            case json -> Rows.json(found.rows(), Forms.of(ROWS));
            case csv -> Rows.csv(found.rows(), ROWS);
            case text -> {
                var screen = Screen.standard();
                found.rows().forEach(row -> row(screen, row));
                Totals.print(found, "report");
            }
        }
    }

    private static void row(Screen screen, ReportRow row) {
        screen.hanging(
                row.published().map(p -> p.substring(0, 10)).orElse("undated"),
                12,
                screen.bold(row.title().orElse(row.source())));
        screen.wrapped(
                12,
                row.outlet() + " · " + Totals.count(row.events(), "event") + ", "
                        + Totals.count(row.statements(), "statement")
                        + row.copyOf().map(of -> " · a copy of " + of).orElse("") + " · " + screen.dim(row.id()));
    }
}
