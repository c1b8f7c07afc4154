package org.chancery.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A minute as the store writes it, and as its moments begin: {@code 2026-11-30T12:05}. */
public final class Minute {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Minute() {}

    /** The minute in which a moment lies, in UTC. */
    public static String of(Instant moment) {
        return FORM.format(moment);
    }
}
