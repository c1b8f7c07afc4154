package org.chancery.web.page;

import java.util.List;
import java.util.Optional;

/**
 * People of the record.
 *
 * @param words as asked
 * @param country of whom they are, its name; empty for all
 */
public record PeoplePage(
        String words,
        String country,
        List<Row> rows,
        Optional<String> previous,
        Optional<String> next,
        Optional<String> problem) {

    /** A person with the office last attested. */
    public record Row(String link, String name, String office, String country, String countryLink, long events) {}
}
