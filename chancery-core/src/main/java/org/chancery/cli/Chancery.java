package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.function.Predicate;
import org.chancery.export.Program;
import org.chancery.store.StoreFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The program {@code chancery}. */
@Command(
        name = "chancery",
        version = "chancery " + Program.VERSION,
        description = "Reads news reports and keeps a sourced, dated record of diplomacy.",
        footer = {
            "",
            "A first record, and a question to it:",
            "  chancery ingest reports/ && chancery find --status planned",
            "",
            "chancery COMMAND --help tells more. Exit codes: 0 done, 1 some inputs could not be read, 2 wrong usage,",
            "3 a fault of Chancery or of the machine, such as a full disk."
        },
        subcommands = {
            ReadCommand.class,
            CodeCommand.class,
            FetchCommand.class,
            FollowCommand.class,
            IngestCommand.class,
            FindCommand.class,
            ShowCommand.class,
            TimelineCommand.class,
            WhoCommand.class,
            ConflictsCommand.class,
            ReportsCommand.class,
            ExportCommand.class,
            MergeCommand.class,
            ScoreCommand.class,
            RebuildCommand.class,
            CheckCommand.class,
            RereadCommand.class,
            ForgetCommand.class,
            JudgeCommand.class,
            ReviewCommand.class,
            AuditCommand.class,
            CalibrateCommand.class,
            ImportCommand.class,
            ServeCommand.class,
            McpCommand.class,
            DemoCommand.class,
            CompletionCommand.class,
            HoldersCommand.class,
            ClusterCommand.class
        })
public final class Chancery {

    private static final int USAGE = 2;
    private static final int FAULT = 3;

    private Chancery() {}

    /** Runs one command and exits with its code: 0 done, 1 some inputs could not be read, 2 wrong usage, 3 a fault of ours or of the machine. */
    public static void main(String[] args) {
        // whatever the locale of the shell: reports have all letters
        System.setOut(stream(FileDescriptor.out));
        System.setErr(stream(FileDescriptor.err));
        int code = execute(args);
        System.out.flush();
        System.exit(code);
    }

    /** Runs one command and gives its exit code. */
    static int execute(String... args) {
        return line(args)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, given) -> misused(wrong))
                .setExecutionExceptionHandler((fault, command, parsed) -> explain(fault))
                .execute(args);
    }

    /**
     * The command line, with the command that is called in full and of the others only what help says of them: reading the options of all
     * commands takes longer than most answers.
     */
    static CommandLine line(String... args) {
        return line(command -> args.length > 0 && args[0].equals(command));
    }

    /** The command line with all commands in full: for manuals and completion. */
    static CommandLine whole() {
        return line(command -> true);
    }

    private static CommandLine line(Predicate<String> inFull) {
        var about = Chancery.class.getAnnotation(Command.class);
        var root = CommandSpec.wrapWithoutInspection(new Chancery())
                .name(about.name())
                .version(about.version())
                .mixinStandardHelpOptions(true);
        root.usageMessage().description(about.description()).footer(about.footer());
        for (var type : about.subcommands()) {
            var command = type.getAnnotation(Command.class);
            root.addSubcommand(command.name(), inFull.test(command.name()) ? whole(type) : mentioned(command));
        }
        return new CommandLine(root);
    }

    private static String reason(FileSystemException cause) {
        if (cause instanceof AccessDeniedException) {
            return "no right to write " + cause.getFile() + "; choose another place or change its rights";
        }
        return cause instanceof NoSuchFileException
                ? cause.getFile() + " is not there; make its folder first"
                : cause.getMessage();
    }

    private static CommandLine whole(Class<?> type) {
        var line = new CommandLine(type);
        if (line.getCommandSpec().findOption("--help") == null) {
            line.getCommandSpec().mixinStandardHelpOptions(true);
        }
        return line;
    }

    private static CommandLine mentioned(Command command) {
        var spec = CommandSpec.create().name(command.name());
        spec.usageMessage().description(command.description()).hidden(command.hidden());
        return new CommandLine(spec);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new FileOutputStream(descriptor), descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
    }

    /** What was wrong, in a line, and where to read on; the whole help would hide it. */
    private static int misused(CommandLine.ParameterException wrong) {
        var line = wrong.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        line.getErr().println(name + ": " + wrong.getMessage());
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            var near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                line.getErr().println("Did you mean " + String.join(" or ", near) + "?");
            }
        }
        line.getErr().println("See " + name + " --help.");
        return USAGE;
    }

    private static String said(Exception fault) {
        Throwable cause = fault instanceof UncheckedIOException ? fault.getCause() : fault;
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    /** Says on standard error what went wrong, and gives the exit code. */
    static int explain(Exception fault) {
        if (fault instanceof StoreFault || fault instanceof Misuse) {
            System.err.println("chancery: " + fault.getMessage());
            return fault instanceof StoreFault store && store.isOfMachine() ? FAULT : USAGE;
        }
        if (fault instanceof UncheckedIOException files && files.getCause() instanceof FileSystemException cause) {
            System.err.println("chancery: " + files.getMessage() + ": " + reason(cause));
            return USAGE;
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            // a disk that is full, a pipe that is closed: nothing that a report of ours would help
            System.err.println("chancery: not done: " + said(fault));
            return FAULT;
        }
        System.err.println("chancery: a fault of ours, please report it with what follows:");
        fault.printStackTrace(System.err);
        return FAULT;
    }
}
