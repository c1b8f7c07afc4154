package org.chancery.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Tenure;
import org.chancery.store.Columns;
import org.chancery.store.RowsRead;
import org.jdbi.v3.core.Handle;

/**
 * An office and who held it.
 *
 * @param name canonical: {@code foreign minister}
 * @param title as its state calls it
 * @param country whose it is, or
 * @param organisation whose it is
 * @param holders the latest attested first
 */
public record OfficeView(
        String name, String title, Optional<String> country, Optional<String> organisation, List<Tenure> holders) {

    /** The id of an office, as its address has it: {@code foreign-minister.jpn}, {@code secretary-general.nato}. */
    public String id() {
        return id(name, country, organisation);
    }

    /** The id of the office that a tenure is of. */
    public static String id(Tenure tenure) {
        return id(tenure.office(), tenure.country(), tenure.organisation());
    }

    private static String id(String office, Optional<String> country, Optional<String> organisation) {
        return slug(office)
                + country.or(() -> organisation).map(owner -> "." + slug(owner)).orElse("");
    }

    private static String slug(String words) {
        return Columns.fold(words).replace(' ', '-');
    }

    /** The office that an id, or a tenure of it, leads to. */
    static Optional<OfficeView> find(Handle handle, String id) {
        var tenure = handle.createQuery("SELECT body FROM office WHERE id = ?")
                .bind(0, id)
                .map((row, context) -> RowsRead.office(row.getBytes(1)))
                .findOne();
        var wanted = tenure.map(OfficeView::id).orElse(id);
        int dot = wanted.lastIndexOf('.');
        var owner = dot < 0 ? "" : wanted.substring(dot + 1);
        // the owner leads to few rows by an index; the rest of the id is compared as it is written
        var holders = handle
                .createQuery(
                        dot < 0
                                ? "SELECT body FROM office WHERE country IS NULL AND organisation IS NULL AND :owner = ''"
                                : "SELECT body FROM office WHERE country = upper(:owner) UNION ALL SELECT body FROM office WHERE country IS"
                                        + " NULL AND organisation IS NOT NULL")
                .bind("owner", owner)
                .map((row, context) -> RowsRead.office(row.getBytes(1)))
                .stream()
                .filter(found -> id(found).equals(wanted))
                .sorted(Comparator.comparing(Persons::lastSeen).reversed().thenComparing(Tenure::id))
                .toList();
        return holders.isEmpty() ? Optional.empty() : Optional.of(of(holders));
    }

    private static OfficeView of(List<Tenure> holders) {
        var one = holders.get(0);
        return new OfficeView(one.office(), one.title(), one.country(), one.organisation(), holders);
    }

    /** The offices of a country, each with its holders; those with most attestations first. */
    static List<OfficeView> ofCountry(Handle handle, String iso3, int most) {
        return handle
                .createQuery("SELECT body FROM office WHERE country = ? ORDER BY office, id LIMIT 2000")
                .bind(0, iso3)
                .map((row, context) -> RowsRead.office(row.getBytes(1)))
                .stream()
                .sorted(Comparator.comparing(Persons::lastSeen).reversed().thenComparing(Tenure::id))
                .collect(java.util.stream.Collectors.groupingBy(
                        OfficeView::id, java.util.LinkedHashMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .map(OfficeView::of)
                .sorted(Comparator.comparing(office -> -office.attestations()))
                .limit(most)
                .toList();
    }

    /** On how many days, or in how many lists, a holder is attested. */
    public int attestations() {
        return holders.stream().mapToInt(tenure -> tenure.attested().size()).sum();
    }
}
