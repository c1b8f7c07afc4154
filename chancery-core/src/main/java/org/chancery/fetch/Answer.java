package org.chancery.fetch;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server said, as it said it: the body is still packed if it was sent so.
 *
 * @param cut why the body is not whole, if it is not
 */
record Answer(URI url, int status, String reason, List<Header> headers, byte[] body, Optional<String> cut) {

    /** A line of the answer's head. */
    record Header(String name, String value) {}

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    String type() {
        return header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    }

    boolean isRedirect() {
        return status >= 301
                && status <= 308
                && status != 304
                && header("Location").isPresent();
    }

    /** Whether asking again later may help. */
    boolean isBusy() {
        return status == 429 || status >= 500 && status != 501 && status != 505;
    }
}
