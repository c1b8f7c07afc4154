package org.chancery.web.api;

import java.util.Optional;
import org.chancery.export.Column.Type;
import org.chancery.export.Columns;
import org.chancery.query.Coverage;
import org.chancery.query.PersonRow;
import org.chancery.query.Spots;
import org.chancery.query.Ties;

/** The tables of lists that the record's own columns ({@link Columns}) do not have. */
final class Tabled {

    static final Columns<PersonRow> PEOPLE = new Columns<PersonRow>()
            .add("id", "Id of the person.", row -> row.party().id())
            .add("name", "The fullest name known.", row -> row.party().name())
            .add("country", "ISO 3166-1 alpha-3.", row -> text(row.party().country()))
            .add("office", "The office last attested.", row -> row.office()
                    .map(tenure -> tenure.title())
                    .orElse(""))
            .add(
                    "events",
                    Type.INTEGER,
                    "In how many events.",
                    row -> Long.toString(row.party().events()));

    static final Columns<Line.OfCountry> COUNTRIES = new Columns<Line.OfCountry>()
            .add("code", "ISO 3166-1 alpha-3.", Line.OfCountry::code)
            .add("name", "Its name.", Line.OfCountry::name)
            .add("events", Type.INTEGER, "In how many events.", row -> Long.toString(row.events()));

    static final Columns<Line.OfReport> REPORTS = new Columns<Line.OfReport>()
            .add("id", "Id of the report.", Line.OfReport::id)
            .add("published", "ISO 8601, as precise as it is known.", row -> text(row.published()))
            .add("publisher", "Who brought it.", row -> text(row.publisher()))
            .add("agency", "The agency credited.", row -> text(row.agency()))
            .add("title", "Its title.", row -> text(row.title()))
            .add("url", "Its address.", row -> text(row.url()))
            .add("source", "Where it was read from.", Line.OfReport::source)
            .add("copy_of", "Id of the report that it copies.", row -> text(row.copyOf()))
            .add("events", Type.INTEGER, "How many events it tells of.", row -> Long.toString(row.events()))
            .add("statements", Type.INTEGER, "How many statements are in it.", row -> Long.toString(row.statements()));

    static final Columns<Coverage.Outlet> OUTLETS = new Columns<Coverage.Outlet>()
            .add("outlet", "Its name.", Coverage.Outlet::name)
            .add("reports", Type.INTEGER, "How many reports.", row -> Long.toString(row.reports()))
            .add("first", Type.DAY, "Day of the first.", row -> text(row.first()))
            .add("last", Type.DAY, "Day of the last.", row -> text(row.last()));

    static final Columns<Spots.Spot> SPOTS = new Columns<Spots.Spot>()
            .add("place", "Its name.", Spots.Spot::name)
            .add("country", "ISO 3166-1 alpha-3.", row -> text(row.country()))
            .add("latitude", Type.NUMBER, "Degrees WGS 84.", row -> Double.toString(row.lat()))
            .add("longitude", Type.NUMBER, "Degrees WGS 84.", row -> Double.toString(row.lon()))
            .add("events", Type.INTEGER, "How many events.", row -> Long.toString(row.events()))
            .add("meetings", Type.INTEGER, "How many of them are meetings.", row -> Long.toString(row.meetings()))
            .add("conflict", Type.INTEGER, "How many are of conflict.", row -> Long.toString(row.conflict()))
            .add("last", Type.DAY, "Day of the latest.", Spots.Spot::last);

    static final Columns<Ties.Tie> TIES = new Columns<Ties.Tie>()
            .add("source", "Id of one of the two.", row -> row.one().id())
            .add("source_name", "Name of one.", row -> row.one().name())
            .add("target", "Id of the other.", row -> row.other().id())
            .add("target_name", "Name of the other.", row -> row.other().name())
            .add("meetings", Type.INTEGER, "How often they met.", row -> Long.toString(row.times()))
            .add("last", Type.DAY, "Day of their last meeting.", Ties.Tie::last);

    private Tabled() {}

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
