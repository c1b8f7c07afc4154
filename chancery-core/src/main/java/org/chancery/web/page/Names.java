package org.chancery.web.page;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.export.SaidWords;
import org.chancery.knowledge.Articles;
import org.chancery.knowledge.Countries;
import org.chancery.model.Said;

/** What things are called: countries, and statements as they can be read alone. Thread-safe. */
public final class Names {

    private final Map<String, String> byCode = new TreeMap<>();

    private final Articles articles = Articles.load();
    private final SaidWords said = new SaidWords();

    Names() {
        Countries.load().all().forEach(country -> byCode.put(country.iso3(), country.name()));
    }

    /** The name of a country by its ISO code; the code where nobody knows it. */
    public String of(String iso3) {
        return byCode.getOrDefault(iso3, iso3);
    }

    /** A name as it stands within a line: "the United States". */
    String within(String name) {
        return articles.before(name);
    }

    /** A statement in words that can be read alone. */
    String told(Said statement, Optional<String> report) {
        return said.alone(statement, report);
    }

    /** How a statement was made, in a word: "warned". */
    String saying(Said statement) {
        return said.verb(statement);
    }

    boolean has(String iso3) {
        return byCode.containsKey(iso3);
    }
}
