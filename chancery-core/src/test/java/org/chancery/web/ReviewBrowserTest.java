package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/** Reviewing in a browser: by keys alone, on a phone, for all readers. */
class ReviewBrowserTest {

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    @TempDir
    static Path folder;

    private static ToyServer toy;
    private static Chromium chromium;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        Chromium.assumeInstalled();
        toy = new ToyServer(folder);
        chromium = new Chromium();
        browser = chromium.driver();
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            toy.close();
        }
    }

    private static String shown() {
        return browser.findElement(By.cssSelector("article h2")).getText();
    }

    @Test
    void keysAloneTurnRoundAcceptAndReject() {
        chromium.scripts(true);
        chromium.width(DESK);
        browser.get(toy.at("/review?by=ann&queue=latest").toString());
        var first = shown();
        chromium.follow("s");
        assertThat(shown()).isNotEqualTo(first);
        browser.get(toy.at("/review?by=ann&queue=latest&q=type:accuse").toString());
        chromium.follow("t");
        assertThat(browser.findElement(By.cssSelector("p.corrected")).getText())
                .contains("actors corrected by ann")
                .contains("before: Cem Kaya");
        chromium.follow("a");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("1 of 1 judged");
        browser.get(toy.at("/review?by=ann&country=USA").toString());
        chromium.press("c");
        assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("select");
        browser.findElement(By.id("keys")).sendKeys(Keys.SPACE);
        chromium.press("x");
        assertThat(shown()).isNotEmpty();
        browser.findElement(By.id("keys")).sendKeys(Keys.SPACE);
        chromium.follow("x");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("Nothing of this queue is left");
    }

    @Test
    void whatAPersonsAReportsAndAProposalsPageAskForIsJudged() throws IOException, InterruptedException {
        chromium.scripts(true);
        chromium.width(PHONE);
        browser.get(toy.at("/people/person-mevlut-cavusoglu-tur").toString());
        submitted("name", Map.of("as", "Mevlüt Çavuşoğlu of Alanya"));
        assertThat(text("/people?q=Alanya")).contains("Mevlüt Çavuşoğlu of Alanya");
        browser.get(toy.at("/reports/r2").toString());
        submitted("statement", Map.of("words", "in Lviv on 2022-03-04", "speaker", "Volodymyr Zelenskyy"));
        assertThat(text("/statements?who=Zelenskyy")).contains("in Lviv on 2022-03-04");
        browser.get(toy.at("/propose?verdict=accepted&note=read+twice&event=" + event("CONSULT&country=UKR"))
                .toString());
        assertThat(text()).contains("It is right as it is.").contains("Nothing is changed unless you confirm it.");
        submitted("accepted", Map.of("by", "cy"));
        assertThat(text("/judgements?by=cy")).contains("read twice");
    }

    private static String event(String query) throws IOException, InterruptedException {
        return toy.json("/api/v1/events?type=" + query).at("/items/0/id").asString();
    }

    /** Fills in the form of a verdict and sends it, with the folded parts of the page opened. */
    private static void submitted(String verdict, Map<String, String> fields) {
        browser.executeScript("document.querySelectorAll('details').forEach(part => { part.open = true; })");
        var form = browser.findElement(By.xpath("//form[input[@name='verdict' and @value='" + verdict + "']]"));
        fields.forEach((name, value) -> {
            var field = form.findElement(By.name(name));
            field.clear();
            field.sendKeys(value);
        });
        form.findElement(By.tagName("button")).click();
        browser.findElement(By.cssSelector("footer.bottom"));
    }

    private static String text(String path) {
        browser.get(toy.at(path).toString());
        return text();
    }

    private static String text() {
        return browser.findElement(By.tagName("main")).getText();
    }

    /** Two of four reports, without a mouse: all of the first is found; the second tells two events, and not the one that the record has. */
    private static void readByKeys(String whole) {
        browser.get(toy.at(whole + "?by=ann").toString());
        chromium.follow("a");
        assertThat(text()).contains("ann: 1 of 4 answered");
        chromium.press("m");
        assertThat(browser.switchTo().activeElement().getAttribute("name")).isEqualTo("missed");
        browser.switchTo().activeElement().sendKeys("2");
        browser.switchTo().activeElement().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
        browser.switchTo().activeElement().sendKeys(Keys.SPACE);
        chromium.enter();
        assertThat(text()).contains("ann: 2 of 4 answered");
        browser.get(toy.at(whole + "/report").toString());
        assertThat(text()).contains("ann: of the events told, found").contains("33.3 %");
    }

    @Test
    void theReviewAndTheLogAreForAllReadersAndFitAPhone() throws IOException, InterruptedException {
        String axe;
        try (var in = ReviewBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        chromium.scripts(true);
        chromium.width(DESK);
        browser.get(toy.at("/audits").toString());
        browser.findElement(By.cssSelector("main button")).click();
        browser.findElement(By.cssSelector("main input[name=by]"));
        var audit = java.net.URI.create(browser.getCurrentUrl()).getPath();
        browser.get(toy.at(audit + "?by=ann").toString());
        chromium.follow("a");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("ann: 1 of ");
        browser.get(toy.at("/audits").toString());
        browser.findElement(By.name("how")).sendKeys("whole reports");
        browser.findElement(By.cssSelector("main button")).click();
        browser.findElement(By.cssSelector("main input[name=by]"));
        var whole = java.net.URI.create(browser.getCurrentUrl()).getPath();
        readByKeys(whole);
        // whom bo has before him nobody else gets
        for (var path : List.of(
                "/review",
                "/review?by=bo&q=who:Zelenskyy",
                "/judgements",
                "/audits",
                audit + "?by=ann",
                audit + "/report",
                whole + "?by=ann",
                whole + "/report",
                "/people/person-bo-falk-swe",
                "/reports/r4",
                "/propose?verdict=wrong&event=" + event("ACCUSE"))) {
            for (int width : List.of(DESK, PHONE)) {
                chromium.width(width);
                browser.get(toy.at(path).toString());
                browser.executeScript("document.querySelectorAll('details').forEach(part => { part.open = true; })");
                var widths = (List<?>) browser.executeScript(
                        "return [document.documentElement.scrollWidth, document.documentElement.clientWidth]");
                assertThat((Long) widths.get(0)).as(path).isLessThanOrEqualTo((Long) widths.get(1) + 1);
                browser.executeScript(axe);
                var findings = browser.executeAsyncScript(
                        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']})"
                                + ".then(r => done(r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                                + ".map(v => v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html.slice(0, 160)).join(' | '))))");
                assertThat((List<?>) findings).as(path + " at " + width).isEmpty();
            }
        }
    }
}
