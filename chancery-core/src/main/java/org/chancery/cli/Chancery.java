package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.chancery.store.StoreFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code chancery}. */
@Command(
        name = "chancery",
        mixinStandardHelpOptions = true,
        version = "chancery 0.1.0",
        description = "Reads news reports and keeps a sourced, dated record of diplomacy.",
        footer = {
            "",
            "A first record, and a question to it:",
            "  chancery ingest reports/ && chancery find --status planned",
            "",
            "chancery COMMAND --help tells more. Exit codes: 0 done, 1 some inputs could not be read, 2 wrong usage,",
            "3 a fault of Chancery."
        },
        subcommands = {
            ReadCommand.class,
            CodeCommand.class,
            IngestCommand.class,
            FindCommand.class,
            ShowCommand.class,
            TimelineCommand.class,
            WhoCommand.class,
            ConflictsCommand.class,
            ReportsCommand.class,
            ExportCommand.class,
            MergeCommand.class,
            RebuildCommand.class,
            ForgetCommand.class,
            ServeCommand.class,
            DemoCommand.class
        })
public final class Chancery {

    private static final int USAGE = 2;
    private static final int FAULT = 3;

    private Chancery() {}

    /** Runs one command and exits with its code: 0 done, 1 some inputs could not be read, 2 wrong usage, 3 a fault of ours. */
    public static void main(String[] args) {
        // whatever the locale of the shell: reports have all letters
        System.setOut(stream(FileDescriptor.out));
        System.setErr(stream(FileDescriptor.err));
        var line = new CommandLine(new Chancery());
        line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> command.findOption("--help") == null)
                .forEach(command -> command.mixinStandardHelpOptions(true));
        int code = line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, command, parsed) -> explain(fault))
                .execute(args);
        System.out.flush();
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new FileOutputStream(descriptor), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }

    private static int explain(Exception fault) {
        if (fault instanceof StoreFault) {
            System.err.println("chancery: " + fault.getMessage());
            return USAGE;
        }
        System.err.println("chancery: a fault of ours, please report it with what follows:");
        fault.printStackTrace(System.err);
        return FAULT;
    }
}
