package org.chancery.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an outlet is called: by the report itself, else by the folder that it lay in, where that has a name of several words. */
public final class Outlet {

    private static final Pattern FOLDER = Pattern.compile("(?:^|.*/)(\\p{L}{2,}(?:[-_ ]\\p{L}{2,})+)/[^/]*$");

    private Outlet() {}

    /** The name; absent where nothing tells it. */
    public static Optional<String> name(Optional<String> publisher, Optional<String> agency, String source) {
        return publisher.or(() -> agency).or(() -> folder(source));
    }

    /** {@code harbour-post/a.txt} is of the Harbour Post. */
    private static Optional<String> folder(String source) {
        var found = FOLDER.matcher(source);
        if (source.contains("://") || !found.matches()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(found.group(1).split("[-_ ]"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" ")));
    }
}
