package org.chancery.acquire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.model.Input;

/**
 * The things to read that a user's paths stand for: each file itself, each directory's files in the order of their names, what
 * archives hold, and standard input for {@code -}. What cannot be opened is an input whose opener says why; nothing is thrown.
 */
public final class Inputs {

    private static final Path STANDARD_INPUT = Path.of("-");

    private Inputs() {}

    /** The inputs, lazily; close the stream. */
    public static Stream<Input> of(List<Path> paths) {
        return of(paths, leftOut -> {});
    }

    /**
     * The inputs, lazily; close the stream.
     *
     * @param told of what an archive holds that is no page, once it has been gone through
     */
    public static Stream<Input> of(List<Path> paths, Consumer<LeftOut> told) {
        return Nested.of(paths.stream().flatMap(Inputs::of), new Archives(told)::expand);
    }

    /** What an input holds, lazily: the members of an archive, else itself; close the stream. */
    public static Stream<Input> within(Input input) {
        return Nested.of(Stream.of(input), new Archives(leftOut -> {})::expand);
    }

    /**
     * A page as a server sent it.
     *
     * @param source what it is called
     * @param url where it was
     * @param type its media type, empty where it is not known
     * @param encoding how the body is packed, empty where it is not; the bytes are believed before it
     */
    public static Input page(String source, String url, String type, String encoding, byte[] body) {
        return new Input(
                source,
                Optional.of(url),
                Optional.of(type).filter(text -> !text.isBlank()),
                () -> new ByteArrayInputStream(ContentEncodings.decode(body, encoding)));
    }

    private static Stream<Input> of(Path path) {
        if (path.equals(STANDARD_INPUT)) {
            return Stream.of(new Input("-", Optional.empty(), Optional.empty(), new Spooled(System.in)));
        }
        return Files.isDirectory(path)
                ? Folder.inputs(path)
                : Stream.of(file(path.getFileName().toString(), path));
    }

    /** The paths of these that lead to nothing: mistakes of whoever typed them, not inputs that failed. */
    public static List<Path> missing(List<Path> paths) {
        return paths.stream()
                .filter(path -> !path.equals(STANDARD_INPUT))
                .filter(path -> !Files.exists(path))
                .toList();
    }

    /** An input whose opener fails, with why. */
    static Input failed(String source, String why) {
        return new Input(source, Optional.empty(), Optional.empty(), () -> {
            throw new IOException(why);
        });
    }

    /** A file on disk. */
    static Input file(String source, Path path) {
        return new Input(source, Optional.empty(), Optional.empty(), () -> {
            if (!Files.exists(path)) {
                throw new IOException("there is no such file");
            }
            if (!Files.isReadable(path)) {
                throw new IOException("it may not be read");
            }
            return Files.newInputStream(path);
        });
    }
}
