package org.chancery.acquire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Input;

/** The files that a user's paths stand for: each file itself, each directory's files in the order of their names. */
public final class Inputs {

    private Inputs() {}

    /** The inputs, lazily; close the stream. */
    public static Stream<Input> of(List<Path> paths) {
        return paths.stream().flatMap(Inputs::of);
    }

    private static Stream<Input> of(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(file(path.getFileName().toString(), path));
        }
        try (var found = Files.walk(path)) {
            return found
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file(path.relativize(file).toString().replace('\\', '/'), file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    private static Input file(String source, Path path) {
        return new Input(source, Optional.empty(), Optional.empty(), () -> Files.newInputStream(path));
    }
}
