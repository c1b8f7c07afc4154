package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.ToyCoder;
import org.chancery.model.Event;
import org.chancery.pipeline.Derivation;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.query.ReviewQueue;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue of events on which the sources disagree: these alone, the latest first, each to one reviewer, until all are judged. */
class DisputedQueueTest {

    private static final Pattern SHOWN = Pattern.compile("<h2><a href=\"/events/([^\"]+)\"");

    @TempDir
    Path folder;

    private ToyServer toy;

    @BeforeEach
    void twoMeetingsOfDisputedDaysAndOneOfWhichNobodyDoubts() {
        try (var store = Store.writing(folder.resolve("toy.db"))) {
            disputed(store, "Ann Lee (USA)", "Bo Falk (SWE)", "03");
            disputed(store, "Eva Berg (NOR)", "Cem Kaya (TUR)", "05");
            store.inbox()
                    .put(
                            ToyCoder.code(
                                    "sure", "2022-06-05", "Ida Holm (DNK) met Jon Vik (ISL) in Oslo on 2022-06-04."),
                            "2022-07-01T00:00:00Z");
            new Derivation(store).update();
        }
        toy = new ToyServer(folder);
    }

    private static void disputed(Store store, String one, String other, String month) {
        var told = one + " met " + other + " in Oslo on 2022-" + month;
        put(store, "2022-" + month + "-05", told + "-04.");
        put(store, "2022-" + month + "-06", other + " met " + one + " in Oslo on 2022-" + month + "-04.");
        put(store, "2022-" + month + "-07", told + "-03. An earlier version of this report gave another day.");
    }

    private static void put(Store store, String day, String text) {
        store.inbox().put(ToyCoder.code("r" + day, day, text), "2022-07-01T00:00:00Z");
    }

    @AfterEach
    void stop() {
        toy.close();
    }

    private String review(String reviewer) throws IOException, InterruptedException {
        return toy.get("/review?queue=disputed&by=" + reviewer).body();
    }

    private static String shown(String page) {
        var found = SHOWN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    @Test
    void itHasTheDisputedAloneTheLatestFirst() {
        var queue = new ReviewQueue(ReviewQueue.Kind.DISPUTED, Filter.all()).in(new Questions(toy.store));
        assertThat(queue.events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.conflicts())
                        .extracting(Event.Conflict::field)
                        .containsExactly("date"))
                .extracting(event ->
                        event.date().orElseThrow().start().orElseThrow().toString())
                .containsExactly("2022-05-03", "2022-03-03");
    }

    @Test
    void eachIsBeforeOneReviewerAndLeavesTheQueueWhenItIsJudged() throws IOException, InterruptedException {
        var ann = review("ann");
        var bo = review("bo");
        assertThat(ann).contains("Eva Berg").contains("0 of 2 judged");
        assertThat(bo).contains("Ann Lee");
        assertThat(shown(bo)).isNotEmpty().isNotEqualTo(shown(ann));
        assertThat(review("cy")).contains("others have before them what is");
        toy.post("/judgements", Map.of("verdict", "accepted", "event", shown(ann), "by", "ann"));
        assertThat(review("ann")).contains("1 of 2 judged").contains("others have before them what is");
        toy.post(
                "/judgements",
                Map.of("verdict", "value", "event", shown(bo), "field", "date", "value", "2022-03-04", "by", "bo"));
        assertThat(review("bo")).contains("Nothing of this queue is left");
        assertThat(toy.json("/api/v1/events/" + shown(bo)).at("/date/start").asString())
                .isEqualTo("2022-03-04");
    }

    @Test
    void aCountryNarrowsIt() throws IOException, InterruptedException {
        assertThat(toy.get("/review?queue=disputed&by=ann&country=SWE").body())
                .contains("Ann Lee")
                .contains("0 of 1 judged");
        assertThat(toy.get("/review?queue=disputed&by=ann&country=ISL").body())
                .contains("Nothing of this queue is left");
    }
}
