package org.chancery.acquire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.chancery.model.Input;

/** A stream that can be read only once, such as standard input, kept in a temporary file so that it can be opened again. */
final class Spooled implements Input.Opener {

    private final InputStream in;
    private Optional<Path> file = Optional.empty();

    Spooled(InputStream in) {
        this.in = in;
    }

    @Override
    public synchronized InputStream open() throws IOException {
        if (file.isEmpty()) {
            var spool = Files.createTempFile("chancery", ".in");
            spool.toFile().deleteOnExit();
            Files.copy(in, spool, StandardCopyOption.REPLACE_EXISTING);
            file = Optional.of(spool);
        }
        return Files.newInputStream(file.get());
    }
}
