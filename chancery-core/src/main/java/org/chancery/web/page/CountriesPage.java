package org.chancery.web.page;

import java.util.List;

/** The countries of the record, those most often told of first. */
public record CountriesPage(List<CountryPage.Link> rows) {

    /** How long the bar of a row is, in percent of the longest. */
    public long share(CountryPage.Link row) {
        return Math.max(1, Math.round(100.0 * row.events() / rows.get(0).events()));
    }
}
