package org.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.Given;
import org.chancery.model.Judgement.Verdict;
import org.chancery.model.Tenure;
import org.chancery.store.Judgements;
import org.jdbi.v3.core.Handle;

/** Which items of Wikidata people are: as somebody judged, else as all imported lists say that have them. Immutable. */
final class WikidataItems {

    private final Map<String, String> judged;

    private WikidataItems(Map<String, String> judged) {
        this.judged = Map.copyOf(judged);
    }

    /** What hangs on a name is of whoever has the name now, the latest last. */
    static WikidataItems of(Handle handle, Judgements judgements) {
        var standing = new ArrayList<>(judgements.standing(Verdict.WIKIDATA));
        standing.sort(JudgementLog.EARLIEST);
        var items = new HashMap<String, String>();
        standing.forEach(one -> people(handle, (Given.Named) one.given().orElseThrow())
                .forEach(person -> items.put(person, one.value().orElseThrow())));
        return new WikidataItems(items);
    }

    private static Set<String> people(Handle handle, Given.Named named) {
        return named.names().stream()
                .flatMap(called -> handle
                        .createQuery(
                                "SELECT person FROM name WHERE person IS NOT NULL AND name = ? AND coalesce(country, '') = ?")
                        .bind(0, called.name())
                        .bind(1, called.country().orElse(""))
                        .mapTo(String.class)
                        .stream())
                .collect(Collectors.toSet());
    }

    /** A person's item. */
    Optional<String> of(String person, Collection<Tenure> offices) {
        var listed =
                offices.stream().flatMap(tenure -> tenure.wikidata().stream()).collect(Collectors.toSet());
        return Optional.ofNullable(judged.get(person))
                .or(() -> listed.size() == 1 ? listed.stream().findFirst() : Optional.empty());
    }

    /**
     * The same of many, by their ids.
     *
     * @param listed what lists say of each
     */
    Map<String, String> with(Map<String, Set<String>> listed) {
        var all = new HashMap<String, String>();
        listed.forEach((person, items) -> {
            if (items.size() == 1) {
                all.put(person, items.iterator().next());
            }
        });
        all.putAll(judged);
        return all;
    }
}
