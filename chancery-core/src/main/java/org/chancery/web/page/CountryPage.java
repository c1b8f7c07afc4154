package org.chancery.web.page;

import java.util.List;
import java.util.Map;
import org.chancery.model.Tenure;
import org.chancery.query.Facets;

/**
 * What the page of a country shows.
 *
 * @param partners how many events it has with each other country
 * @param names names of countries by ISO code
 */
public record CountryPage(
        String iso3,
        String name,
        long total,
        List<EventLine> latest,
        List<Tenure> tenures,
        List<Facets.Count> partners,
        List<Facets.Count> types,
        Map<String, String> names) {

    /** A country's name; its code where it has none. */
    public String nameOf(String iso3) {
        return names.getOrDefault(iso3, iso3);
    }
}
