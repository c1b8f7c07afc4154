package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The review, the log of judgements, and what an event says of them. */
class ReviewTest {

    private static final Pattern EVENT = Pattern.compile("<h2><a href=\"/events/([^\"]+)\"");

    @TempDir
    Path folder;

    private ToyServer toy;

    @BeforeEach
    void serve() {
        toy = new ToyServer(folder);
    }

    @AfterEach
    void stop() {
        toy.close();
    }

    private String page(String path) throws IOException, InterruptedException {
        return toy.get(path).body();
    }

    /** The id of the event that a review shows. */
    private static String shown(String page) {
        var found = EVENT.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private HttpResponse<String> judge(Map<String, String> form) throws IOException, InterruptedException {
        return toy.post("/judgements", form);
    }

    @Test
    void whoReviewsIsAskedFirst() throws IOException, InterruptedException {
        assertThat(page("/review")).contains("Say who you are");
        assertThat(shown(page("/review"))).isEmpty();
    }

    @Test
    void theLeastCertainComesFirstWithItsSentenceAndAnAnswerLeadsToTheNext() throws IOException, InterruptedException {
        var first = page("/review?by=ann");
        assertThat(first).contains("Cem Kaya").contains("<mark class=\"").contains("0 of 3 judged");
        judge(Map.of("verdict", "accepted", "event", shown(first), "by", "ann"));
        var second = page("/review?by=ann");
        assertThat(shown(second)).isNotEmpty().isNotEqualTo(shown(first));
        assertThat(second).contains("1 of 3 judged");
    }

    @Test
    void anItemOfWikidataIsSeenOnThePersonsPage() throws IOException, InterruptedException {
        var person = "/people/"
                + toy.json("/api/v1/people?q=Bo+Falk").at("/items/0/party/id").asString();
        judge(Map.of("verdict", "wikidata", "person", "Bo Falk", "value", "Q42", "by", "ann"));
        assertThat(page(person)).contains("https://www.wikidata.org/wiki/Q42");
        assertThat(toy.json("/api/v1" + person).at("/wikidata").asString()).isEqualTo("Q42");
    }

    @Test
    void twoReviewersHaveDifferentEventsBeforeThem() throws IOException, InterruptedException {
        var ann = shown(page("/review?by=ann"));
        var bo = shown(page("/review?by=bo"));
        assertThat(bo).isNotEmpty().isNotEqualTo(ann);
        assertThat(shown(page("/review?by=ann"))).isEqualTo(ann);
        var cy = shown(page("/review?by=cy"));
        assertThat(cy).isNotEmpty().isNotIn(ann, bo);
        assertThat(page("/review?by=dee")).contains("others have before them what is");
    }

    @Test
    void whatIsSkippedIsLeftForOthers() throws IOException, InterruptedException {
        var first = shown(page("/review?by=ann"));
        var second = shown(page("/review?by=ann&past=" + first));
        assertThat(second).isNotEmpty().isNotEqualTo(first);
        assertThat(shown(page("/review?by=bo"))).isEqualTo(first);
    }

    @Test
    void aQueueIsThatOfACountryASearchOrTheDisputed() throws IOException, InterruptedException {
        assertThat(page("/review?by=ann&country=USA")).contains("Ann Lee").contains("0 of 1 judged");
        assertThat(page("/review?by=ann&q=type:accuse")).contains("Cem Kaya").contains("0 of 1 judged");
        assertThat(page("/review?by=ann&queue=disputed")).contains("Nothing of this queue is left");
        assertThat(page("/review?by=ann&queue=often")).contains("Zelenskyy").contains("0 of 3 judged");
        assertThat(page("/review?by=ann&q=type:picnic")).contains("role=\"alert\"");
    }

    @Test
    void anEventSaysWhoCorrectedItAndWhatItWasBefore() throws IOException, InterruptedException {
        var id = shown(page("/review?by=ann&q=type:accuse"));
        judge(Map.of(
                "verdict",
                "value",
                "event",
                id,
                "field",
                "type",
                "value",
                "THREATEN",
                "by",
                "ann",
                "note",
                "it warns"));
        assertThat(page("/events/" + id)).contains("type corrected by ann on ").contains(", before: ACCUSE (it warns)");
        assertThat(page("/review?by=ann&at=" + id)).contains("type corrected by ann on ");
    }

    @Test
    void theLogIsFilteredAndAJudgementUndone() throws IOException, InterruptedException {
        var id = shown(page("/review?by=ann&q=type:accuse"));
        judge(Map.of("verdict", "parties", "event", id, "turn", "yes", "by", "ann"));
        judge(Map.of("verdict", "accepted", "event", id, "by", "bo"));
        assertThat(page("/judgements")).contains("2 judgements").contains("parties are rightly Bo Falk → Cem Kaya");
        assertThat(page("/judgements?by=bo")).contains("1 judgement,").doesNotContain("rightly Bo Falk");
        assertThat(page("/judgements?verdict=parties")).contains("1 judgement,");
        var turned = toy.json("/api/v1/judgements")
                .get("items")
                .valueStream()
                .filter(one -> one.get("verdict").asString().equals("parties"))
                .findFirst()
                .orElseThrow();
        judge(Map.of("verdict", "withdrawn", "judgement", turned.get("id").asString(), "by", "cy"));
        assertThat(page("/judgements?state=undone")).contains("undone by cy on ");
        assertThat(page("/events/" + id)).doesNotContain("actors corrected");
    }
}
