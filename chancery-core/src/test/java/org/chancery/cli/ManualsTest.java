package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.export.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualsTest {

    @TempDir
    Path folder;

    @Test
    void everyCommandHasAManPageWithAnExample() throws IOException {
        Manuals.write(folder);
        var commands = Chancery.whole().getSubcommands();
        for (var command : commands.values()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                var page = folder.resolve("man/chancery-" + command.getCommandName() + ".1");
                assertThat(page).exists();
                assertThat(Files.readString(page))
                        .startsWith(".TH \"CHANCERY-")
                        .contains(".SH OPTIONS")
                        .contains("\\-\\-help");
            }
        }
        assertThat(Files.readString(folder.resolve("man/chancery-export.1")))
                .contains("gexf")
                .contains("chancery export \\-\\-format ics");
    }

    @Test
    void completionKnowsCommandsOptionsAndFormats() throws IOException {
        Manuals.write(folder);
        var script = Files.readString(folder.resolve("completion/chancery"));
        assertThat(script).contains("timeline").contains("--as-of");
        for (var format : Format.values()) {
            assertThat(script).contains(format.toString());
        }
    }
}
