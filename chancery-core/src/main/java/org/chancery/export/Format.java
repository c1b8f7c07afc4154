package org.chancery.export;

import java.util.Locale;
import java.util.function.Supplier;
import org.chancery.export.graph.Gexf;
import org.chancery.export.graph.GraphMl;
import org.chancery.export.graph.Kumu;
import org.chancery.export.linked.FollowTheMoney;
import org.chancery.export.linked.JsonLd;
import org.chancery.export.linked.PloverJson;
import org.chancery.export.table.Csv;
import org.chancery.export.table.Gdelt;
import org.chancery.export.table.Icews;
import org.chancery.export.table.Parquet;
import org.chancery.export.table.Polecat;
import org.chancery.export.table.Series;
import org.chancery.export.view.Dossier;
import org.chancery.export.view.GeoJson;
import org.chancery.export.view.ICalendar;
import org.chancery.export.view.TimelineJs;

/** The formats that a record can be exported in; docs/FORMATS.md says of each what it keeps and what it loses. */
public enum Format {
    /** The record whole, as RECORD has it. */
    JSONL(1, Files.SEVERAL, JsonLines::new),
    /** Tables of events, dyads, statements, offices and reports, with a codebook. */
    CSV(2, Files.SEVERAL, Csv::new),
    /** The same tables with typed columns. */
    PARQUET(2, Files.SEVERAL, Parquet::new),
    /** Counts by country and pair of countries, by day, week and month. */
    SERIES(1, Files.SEVERAL, Series::new),
    /** POLECAT's 40 columns. */
    POLECAT(1, Files.ONE, Polecat::new),
    /** ICEWS's 20 columns. */
    ICEWS(2, Files.ONE, Icews::new),
    /** GDELT 2.0's events and mentions. */
    GDELT(2, Files.SEVERAL, Gdelt::new),
    /** PLOVER's JSON. */
    PLOVER(1, Files.ONE, PloverJson::new),
    /** Entities of FollowTheMoney, for Aleph. */
    FTM(1, Files.ONE, FollowTheMoney::new),
    /** Linked data: schema.org, SEM and GAF, PROV-O. */
    JSONLD(1, Files.ONE, JsonLd::new),
    /** Who had to do with whom, for network tools. */
    GRAPHML(2, Files.ONE, GraphMl::new),
    /** The same through time, for Gephi. */
    GEXF(2, Files.ONE, Gexf::new),
    /** The same as the two sheets of Kumu. */
    KUMU(1, Files.SEVERAL, Kumu::new),
    /** A calendar, RFC 5545. */
    ICS(1, Files.ONE, ICalendar::new),
    /** A timeline for TimelineJS 3. */
    TIMELINEJS(1, Files.ONE, TimelineJs::new),
    /** A map, RFC 7946. */
    GEOJSON(1, Files.ONE, GeoJson::new),
    /** The store itself, a file of SQLite. */
    SQLITE(1, Files.ONE, SqliteCopy::new),
    /** A dossier with footnotes, for print. */
    HTML(1, Files.ONE, Dossier::new);

    private final int version;
    private final Files files;
    private final Supplier<Exporter> exporter;

    Format(int version, Files files, Supplier<Exporter> exporter) {
        this.version = version;
        this.files = files;
        this.exporter = exporter;
    }

    /** Of the form that is written; counts up when a column or key changes. */
    public int version() {
        return version;
    }

    /** Whether it is one file, which may go to standard output. */
    public boolean isOneFile() {
        return files == Files.ONE;
    }

    /** A new exporter. */
    public Exporter exporter() {
        return exporter.get();
    }

    /** As the command line has it: {@code polecat}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private enum Files {
        ONE,
        SEVERAL
    }
}
