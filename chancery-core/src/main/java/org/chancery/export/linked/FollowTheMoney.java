package org.chancery.export.linked;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.export.Exporter;
import org.chancery.export.JsonLines;
import org.chancery.export.Target;
import org.chancery.knowledge.Countries;
import org.chancery.model.Tenure;
import org.chancery.query.ReportSource;
import org.chancery.query.Selection;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entities for Aleph and its kin, one JSON object a line: reports are Articles, parties Person, PublicBody or Organization, visits Trip, telephone talks
 * Call, sanctions Sanction, all else Event; mentions are Mention, offices Position and Occupancy. Ids are those of the record with a prefix, so a later
 * export updates what an earlier one made. Memory holds the ids of parties, not the events.
 */
public final class FollowTheMoney implements Exporter {

    @Override
    public void write(Selection selection, Target target) throws IOException {
        JsonLines.file(target, "entities.ftm.json", out -> {
            Set<String> seen = new HashSet<>();
            selection.reportSources(report -> out.accept(article(report)));
            var events = new FtmEvents(Countries.load(), selection.wikidata(), once(seen, out));
            selection.sourced(events::write);
            selection.offices(tenure -> office(tenure, events, once(seen, out)));
        });
    }

    /** Parties, places and positions stand in many events and are written when they first come up. */
    private static Consumer<FtmEntity> once(Set<String> seen, Consumer<ObjectNode> out) {
        return entity -> {
            var json = entity.json();
            if (seen.add(json.get("id").asString())) {
                out.accept(json);
            }
        };
    }

    private static ObjectNode article(ReportSource report) {
        return new FtmEntity("Article", FtmEvents.article(report.id()))
                .add("title", report.title().orElse(report.source()))
                .add("fileName", report.source())
                .add("publishedAt", report.published())
                .add("publisher", report.publisher())
                .add("sourceUrl", report.url().filter(url -> url.startsWith("http")))
                .add("language", report.language())
                .json();
    }

    private static void office(Tenure tenure, FtmEvents events, Consumer<FtmEntity> out) {
        var holder = events.party(tenure.person());
        var whose = tenure.country().or(tenure::organisation).orElse("");
        var post = "chancery-post-" + FtmEvents.slug(tenure.office() + " " + whose);
        out.accept(new FtmEntity("Position", post)
                .add("name", tenure.title() + (whose.isEmpty() ? "" : ", " + whose))
                .add("country", tenure.country().map(events::country)));
        out.accept(new FtmEntity("Occupancy", "chancery-" + tenure.id())
                .add("holder", holder)
                .add("post", post)
                .add("startDate", tenure.from())
                .add("endDate", tenure.to())
                .add(
                        "proof",
                        tenure.attested().stream()
                                .flatMap(attested -> attested.where().stream())
                                .map(where -> FtmEvents.article(where.report()))
                                .toList()));
    }
}
