package org.chancery.reconcile;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.Attestation;
import org.chancery.model.Evidence;
import org.chancery.model.Party;

/**
 * What one report, or one row of a reference list, attests.
 *
 * @param index into what its report or list attests
 * @param person with name and id of the whole record
 * @param where the phrase; of a list its name and line
 * @param list the reference list that attests it; absent where a report does
 * @param wikidata the person's id in Wikidata, where the list gives it
 */
public record Attested(
        int index, Attestation told, Party person, Evidence where, Optional<String> list, Optional<String> wikidata)
        implements Comparable<Attested> {

    /** Whose office it is: {@code c USA} for a country's, {@code o NATO} for an organisation's; empty where it is not told. */
    public String owner() {
        return told.country()
                .map(country -> "c " + country)
                .or(() -> told.organisation().map(organisation -> "o " + organisation))
                .orElse("");
    }

    /** The id of the person. */
    public String who() {
        return person.id().orElse(person.name());
    }

    /** The same of an owner that others tell of. */
    Attested of(String owner) {
        boolean country = owner.startsWith("c ");
        var name = Optional.of(owner.substring(2));
        var filled = new Attestation(
                told.person(),
                told.office(),
                told.title(),
                country ? name : Optional.empty(),
                country ? Optional.empty() : name,
                told.term(),
                told.how(),
                told.date(),
                told.span());
        return new Attested(index, filled, person, where, list, wikidata);
    }

    /** By day, unknown ones last, then by place. */
    @Override
    public int compareTo(Attested other) {
        int byDay =
                told.date().orElse(LocalDate.MAX).compareTo(other.told.date().orElse(LocalDate.MAX));
        int byPlace = where.compareTo(other.where);
        return byDay != 0 ? byDay : byPlace != 0 ? byPlace : Integer.compare(index, other.index);
    }
}
