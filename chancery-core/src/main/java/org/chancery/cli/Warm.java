package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import org.chancery.store.Store;

/**
 * Runs what most questions run, on an empty store, so that the JVM can note which classes to keep ready in its archive. The build calls
 * it; users never do.
 */
final class Warm {

    private Warm() {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("chancery-warm");
        var file = folder.resolve("warm.db");
        try {
            Store.writing(file).close();
            var store = file.toString();
            run("--help");
            run("find", "words", "--store", store);
            run("timeline", "Anna", "--store", store);
            run("who", "Anna", "--store", store);
            run("show", "none", "--store", store);
            run("conflicts", "--store", store);
            run("reports", "--format", "csv", "--store", store);
        } finally {
            try (var left = Files.list(folder)) {
                for (var path : left.toList()) {
                    Files.delete(path);
                }
            }
            Files.delete(folder);
        }
    }

    private static void run(String... args) {
        Chancery.line(args).setCaseInsensitiveEnumValuesAllowed(true).execute(args);
    }
}
