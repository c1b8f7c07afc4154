package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.chancery.audit.AuditFigures;
import org.chancery.audit.AuditReport;
import org.chancery.pipeline.Auditing;
import org.chancery.store.Store;
import org.chancery.web.page.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery audit report}: what a sheet that was filled in says of the record. */
@Command(
        name = "report",
        description =
                "Says from a sheet that was filled in, or a sample that was coded, how much of the record is right, with 95 %% intervals, and how to say so in a paper.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  chancery audit report audit.csv",
            "  chancery audit report a-1f0c2d3e-spring-200 --html audit.html --csv figures.csv"
        })
final class AuditReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SHEET|ID",
            description = "The sheet, filled in as far as it is; or the id of a sample kept in the store.")
    private String audit;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the figures as a page with drawings, too.")
    private Path html;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the figures as a table, too.")
    private Path csv;

    @Mixin
    private StoreOption store;

    @Override
    public Integer call() {
        try {
            var sheet = Path.of(audit);
            var figures = Files.isRegularFile(sheet) || audit.endsWith(".csv") ? ofSheet(sheet) : ofKept();
            if (html != null) {
                Files.writeString(html, new Pages().page("auditfile", figures));
            }
            if (csv != null) {
                Files.writeString(csv, figures.csv());
            }
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private AuditFigures ofSheet(Path sheet) throws IOException {
        if (!Files.isRegularFile(sheet)) {
            throw new IllegalArgumentException(sheet + " is not there");
        }
        var plan = AuditPlanFile.read(AuditPlanFile.beside(sheet));
        var text = new AuditText(Screen.standard());
        if (plan.by().equals(Auditing.REPORTS)) {
            var read = RecallSheet.read(sheet);
            text.recall(plan, read);
            return AuditFigures.of(plan, read);
        }
        var report = AuditReport.of(AuditSheetReader.read(sheet), plan.populations());
        text.print(plan, report);
        return AuditFigures.of(plan, report);
    }

    private AuditFigures ofKept() {
        try (var open = Store.reading(store.asked())) {
            var auditing = new Auditing(open, Clock.systemUTC());
            var figures = auditing.coded(audit)
                    .map(AuditFigures::of)
                    .or(() -> auditing.reports(audit).map(AuditFigures::of))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no sheet and no audit " + audit + ": chancery audit list has them"));
            new AuditText(Screen.standard()).print(figures);
            return figures;
        }
    }
}
