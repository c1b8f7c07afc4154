package org.chancery.cli;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.chancery.export.Program;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** A command as a man page, made of what its {@code --help} says. */
final class ManPage {

    private final CommandLine line;
    private final CommandSpec spec;

    ManPage(CommandLine line) {
        this.line = line;
        this.spec = line.getCommandSpec();
    }

    /** The page in the man macros of roff. */
    String text() {
        var name = spec.qualifiedName("-");
        var page = new StringJoiner("\n", "", "\n");
        page.add(".TH \"" + name.toUpperCase(java.util.Locale.ROOT) + "\" 1 \"\" \"Chancery " + Program.VERSION
                + "\" \"User Commands\"");
        page.add(".SH NAME");
        page.add(plain(name) + " \\- " + plain(first(spec.usageMessage().description())));
        page.add(".SH SYNOPSIS");
        page.add(plain(line.getHelp().synopsis(0).replaceAll("\\s+", " ").strip()));
        page.add(".SH DESCRIPTION");
        paragraphs(page, spec.usageMessage().description());
        arguments(page);
        commands(page);
        if (spec.usageMessage().footer().length > 0) {
            page.add(".SH NOTES AND EXAMPLES").add(".nf");
            Arrays.stream(spec.usageMessage().footer()).map(ManPage::plain).forEach(page::add);
            page.add(".fi");
        }
        return page.toString();
    }

    private void arguments(StringJoiner page) {
        if (!spec.positionalParameters().isEmpty()) {
            page.add(".SH ARGUMENTS");
            spec.positionalParameters().forEach(parameter -> argument(page, parameter.paramLabel(), parameter));
        }
        if (!spec.options().isEmpty()) {
            page.add(".SH OPTIONS");
            spec.options().stream()
                    .filter(option -> !option.hidden())
                    .forEach(option -> argument(
                            page,
                            String.join(", ", option.names())
                                    + (option.arity().max() > 0 ? " " + option.paramLabel() : ""),
                            option));
        }
    }

    private void argument(StringJoiner page, String name, ArgSpec argument) {
        page.add(".TP").add(".B " + plain(name));
        // as help prints it, with defaults and choices put in
        page.add(plain(words(String.join(" ", described(argument)))));
    }

    private static List<String> described(ArgSpec argument) {
        var choices = argument.completionCandidates();
        var all = new StringJoiner(", ");
        if (choices != null) {
            choices.forEach(all::add);
        }
        return Arrays.stream(argument.description())
                .map(text -> text.replace("${COMPLETION-CANDIDATES}", all.toString())
                        .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValueString())))
                .toList();
    }

    private void commands(StringJoiner page) {
        if (!line.getSubcommands().isEmpty()) {
            page.add(".SH COMMANDS");
            line.getSubcommands().values().stream()
                    .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                    .forEach(command -> page.add(".TP")
                            .add(".B " + plain(command.getCommandName()))
                            .add(plain(words(first(
                                    command.getCommandSpec().usageMessage().description())))));
        }
    }

    private static void paragraphs(StringJoiner page, String[] lines) {
        for (var text : lines) {
            page.add(text.isBlank() ? ".PP" : plain(words(text)));
        }
    }

    private static String first(String[] lines) {
        return lines.length == 0 ? "" : words(lines[0]);
    }

    /** Without the marks for colours. */
    private static String words(String text) {
        Text plain = Ansi.OFF.text(text);
        return plain.toString().replace("%n", " ").replace("%%", "%");
    }

    /** A line begins with a full stop or an apostrophe only where it is an order. */
    private static String plain(String text) {
        var escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
