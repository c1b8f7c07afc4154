package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.audit.AuditReport;
import org.chancery.pipeline.Auditing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery audit report}: what a sheet that was filled in says of the record. */
@Command(
        name = "report",
        description =
                "Says from a sheet that was filled in how much of the record is right, with 95 % intervals, and how to say so in a paper.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: chancery audit report audit.csv"})
final class AuditReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHEET", description = "The sheet, filled in as far as it is.")
    private Path sheet;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(sheet)) {
            throw new ParameterException(spec.commandLine(), sheet + " is not there");
        }
        try {
            var plan = AuditPlanFile.read(AuditPlanFile.beside(sheet));
            if (plan.by().equals(Auditing.REPORTS)) {
                new AuditText(Screen.standard()).recall(plan, RecallSheet.read(sheet));
                return 0;
            }
            var report = AuditReport.of(AuditSheetReader.read(sheet), plan.populations());
            new AuditText(Screen.standard()).print(plan, report);
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(sheet + " cannot be read", e);
        }
    }
}
