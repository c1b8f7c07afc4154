package org.chancery.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Party;

/** The sector in which a party acts, in the words of each scheme: {@code knowledge/exports/sectors.tsv}. Immutable, thread-safe. */
public final class Sectors {

    private final Map<String, Sector> sectors;
    private final Offices offices;
    private final Organisations organisations;

    private Sectors(Map<String, Sector> sectors, Offices offices, Organisations organisations) {
        this.sectors = sectors;
        this.offices = offices;
        this.organisations = organisations;
    }

    /** Reads the file, and those of offices and organisations. */
    public static Sectors load() {
        var sectors = new HashMap<String, Sector>();
        for (var row : Table.distinct(Table.read("exports/sectors.tsv", "plover", "icews", "cameo"), "plover")) {
            sectors.put(row.text("plover"), new Sector(row.text("plover"), row.text("icews"), row.text("cameo")));
        }
        return new Sectors(sectors, Offices.load(), Organisations.load());
    }

    /** Of a person, by the office held; of a state, its government; of an organisation, by its kind. */
    public Optional<Sector> of(Party party) {
        return switch (party.kind()) {
            case PERSON ->
                party.office().flatMap(offices::find).map(Office::sector).flatMap(this::find);
            case STATE -> find("GOV");
            case ORGANISATION -> organisations.named(party.name()).flatMap(this::of);
            case GROUP -> Optional.empty();
        };
    }

    private Optional<Sector> of(Organisation organisation) {
        return find(
                switch (organisation.kind()) {
                    case IGO, BLOC -> "IGO";
                    case NGO -> "NGO";
                    case AGENCY, MINISTRY -> "GOV";
                    case LEGISLATURE -> "LEG";
                    case COURT -> "JUD";
                    case MILITARY -> "MIL";
                    case PARTY -> "PTY";
                    case ARMED -> "REB";
                    case MEDIA -> "MED";
                    case COMPANY -> "BUS";
                    case UNIVERSITY -> "EDU";
                });
    }

    private Optional<Sector> find(String plover) {
        return Optional.ofNullable(sectors.get(plover));
    }

    /** A sector in the words of three schemes. */
    public record Sector(String plover, String icews, String cameo) {}
}
