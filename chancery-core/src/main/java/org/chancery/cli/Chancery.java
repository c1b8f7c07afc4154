package org.chancery.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code chancery}. */
@Command(
        name = "chancery",
        mixinStandardHelpOptions = true,
        version = "chancery 0.1.0",
        description = "Reads news reports and keeps a sourced, dated record of diplomacy.",
        subcommands = {
            ReadCommand.class,
            CodeCommand.class,
            IngestCommand.class,
            ExportCommand.class,
            MergeCommand.class
        })
public final class Chancery {

    private Chancery() {}

    /** Runs one command and exits with its code: 0 done, 1 some inputs could not be read, 2 wrong usage, 3 a fault of ours. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Chancery())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }
}
