package org.chancery.web.page;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.Stamp;
import org.chancery.query.Days;

/** Times of publication in words: "22 September 2021, 17:05 (+05:30)". */
final class Stamps {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Stamps() {}

    static String words(Optional<String> iso) {
        return iso.map(text -> {
                    try {
                        return words(Stamp.parse(text));
                    } catch (DateTimeParseException e) {
                        return text;
                    }
                })
                .orElse("undated");
    }

    static String words(Stamp stamp) {
        return Days.of(stamp.day())
                + stamp.time().map(time -> ", " + time.format(TIME)).orElse("")
                + stamp.offset()
                        .map(offset -> offset.getTotalSeconds() == 0 ? " UTC" : " (" + offset.getId() + ")")
                        .orElse("");
    }
}
