package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample reports that ship with the program: invented outlets, facts of the public record. */
final class Samples {

    private Samples() {}

    /** Writes them below a directory. */
    static void unpack(Path directory) throws IOException {
        for (String name : names()) {
            var target = directory.resolve(name);
            Files.createDirectories(target.getParent());
            try (var in = open(name)) {
                Files.copy(in, target);
            }
        }
    }

    private static List<String> names() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static InputStream open(String name) throws IOException {
        var in = Samples.class.getResourceAsStream("/samples/" + name);
        if (in == null) {
            throw new IOException("samples/" + name + " is not in the program");
        }
        return in;
    }
}
