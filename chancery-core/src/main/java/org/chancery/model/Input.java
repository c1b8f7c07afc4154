package org.chancery.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * One thing to read: a file, a member of an archive, a page from the web, standard input.
 *
 * @param source relative to the root that the user named, or a URL: what {@link Report#source()} will be
 * @param url where it is on the web, when known
 * @param mediaType as the server gave it, when known: {@code text/html; charset=utf-8}
 * @param bytes opens the bytes; may be called again
 */
public record Input(String source, Optional<String> url, Optional<String> mediaType, Opener bytes) {

    /** Opens a stream of bytes; the caller closes it. */
    @FunctionalInterface
    public interface Opener {

        /** @throws IOException with a message for people */
        InputStream open() throws IOException;
    }
}
