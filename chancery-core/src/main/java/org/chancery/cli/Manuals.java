package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the shell completion and the man pages of a release: {@code completion/chancery}, {@code man/chancery*.1}. The build calls it. */
final class Manuals {

    private Manuals() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    static void write(Path folder) throws IOException {
        var program = Chancery.whole();
        var completion = Files.createDirectories(folder.resolve("completion"));
        Files.writeString(completion.resolve("chancery"), AutoComplete.bash("chancery", program));
        var man = Files.createDirectories(folder.resolve("man"));
        Files.writeString(man.resolve("chancery.1"), new ManPage(program).text());
        for (CommandLine command : program.getSubcommands().values()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                var name = "chancery-" + command.getCommandName() + ".1";
                Files.writeString(man.resolve(name), new ManPage(command).text());
            }
        }
    }
}
