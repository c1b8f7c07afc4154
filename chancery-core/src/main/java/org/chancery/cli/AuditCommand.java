package org.chancery.cli;

import picocli.CommandLine.Command;

/** {@code chancery audit …}: what a record is worth, by a sample of it that people judge. */
@Command(
        name = "audit",
        description =
                "Draws a sample of the record, and says from what people judge of it how much of the record is right.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AuditNewCommand.class,
            AuditListCommand.class,
            AuditCodeCommand.class,
            AuditSheetCommand.class,
            AuditTakeCommand.class,
            AuditReportCommand.class,
            AuditAgreeCommand.class
        },
        footer = {
            "",
            "The sheet is a table for a spreadsheet: each event in its sentence, and a column of answers (yes, no) for whether it is told",
            "at all, and whether its type, status, parties, day and place are right.",
            "",
            "Examples:",
            "  chancery audit new --size 200 --seed spring audit.csv",
            "  chancery audit new --reports --size 40 --seed spring recall.csv",
            "  chancery audit report audit.csv",
            "  chancery audit agree anna.csv ben.csv",
            "",
            "Or kept in the store, where several code it in the browser, in a terminal or in sheets:",
            "  chancery audit new --size 200 --by type --blind",
            "  chancery audit code ID --by anna",
            "  chancery audit report ID --html audit.html --csv audit.csv"
        })
final class AuditCommand {}
