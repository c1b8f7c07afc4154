package org.chancery.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.model.Party;
import org.chancery.model.Span;
import org.chancery.query.PartyRow;

/** The addresses of things. */
public final class Links {

    private Links() {}

    public static String event(String id) {
        return "/events/" + path(id);
    }

    public static String report(String id) {
        return "/reports/" + path(id);
    }

    /** A report at words of it. */
    public static String reportAt(String id, Span span) {
        return report(id) + "#c" + span.start();
    }

    /** An office by its id, see {@link org.chancery.query.OfficeView#id()}. */
    public static String office(String id) {
        return "/offices/" + path(id);
    }

    /** Two countries with one another, in the order of their codes. */
    public static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? country(one) + "/" + path(other) : country(other) + "/" + path(one);
    }

    /** Nowhere for a party without an id. */
    public static Optional<String> party(Party party) {
        if (party.kind() == Party.Kind.STATE && party.country().isPresent()) {
            return party.country().map(Links::country);
        }
        return party.id().map(Links::person);
    }

    public static String party(PartyRow party) {
        return party.kind().equals("state") && party.country().isPresent()
                ? country(party.country().get())
                : person(party.id());
    }

    static String person(String id) {
        return "/people/" + path(id);
    }

    public static String country(String iso3) {
        return "/countries/" + path(iso3);
    }

    /** A value as part of a query string. */
    public static String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String path(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
