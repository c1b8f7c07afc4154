package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.TestModels;
import org.chancery.cli.SampleRecord;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/** Every page in Debian's chromium, over the record of the sample reports; skipped where it is not installed. */
class BrowserTest {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private static Store store;
    private static Server server;
    private static Chromium chromium;
    private static ChromeDriver browser;
    private static String axe;
    private static List<String> pages;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Chromium.assumeInstalled();
        store = Store.reading(SampleRecord.store());
        server = new Server(new Questions(store), report -> TestModels.coder().code(report), "127.0.0.1", 0);
        pages = everyPage();
        try (var in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        chromium = new Chromium();
        browser = chromium.driver();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.close();
            store.close();
        }
    }

    /** One address of every kind of page, those of things found by following links. */
    private static List<String> everyPage() throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(
                "/",
                "/events",
                "/people",
                "/countries",
                "/countries/USA",
                "/countries/RUS/USA",
                "/offices",
                "/statements",
                "/statements/positions?who=Biden&with=Xi+Jinping",
                "/conflicts",
                "/calendar?month=2022-11",
                "/calendar?week=2022-11-14",
                "/timeline",
                "/map",
                "/network",
                "/network?by=countries",
                "/corpus",
                "/code"));
        all.add(first("/events?who=Biden&type=CONSULT", "href=\"(/events/e-[0-9a-f]+)\""));
        all.add(first("/people?q=Blinken", "href=\"(/people/person-[^\"]+)\""));
        all.add(first("/countries/USA", "href=\"(/offices/[^\"]+)\""));
        all.add(first("/corpus", "href=\"(/reports/[^\"]+)\""));
        return all;
    }

    private static String first(String path, String pattern) throws IOException, InterruptedException {
        var page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + path).isTrue();
        return found.group(1);
    }

    private static URI address(String path) {
        return server.address("127.0.0.1").resolve(path);
    }

    @BeforeEach
    void asUsual() {
        chromium.scripts(true);
        chromium.width(DESK);
    }

    private static void go(String path) {
        browser.get(address(path).toString());
    }

    private static void nothingIsWiderThanTheWindow(String path) {
        var widths = (List<?>) browser.executeScript(
                "return [document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        assertThat((Long) widths.get(0)).as(path + " is as wide as").isLessThanOrEqualTo((Long) widths.get(1) + 1);
    }

    private static void wordsForPeople(String path) {
        var text = browser.findElement(By.tagName("body")).getText();
        assertThat(text)
                .as(path)
                .doesNotContainPattern("\\b[eors]-?[0-9a-f]{8,}\\b")
                .doesNotContainPattern("\\b(person|organisation|group|state)-[a-z]+-")
                .doesNotContain("Optional[")
                .doesNotContain("null");
        assertThat(browser.findElement(By.tagName("h1")).getText()).as(path).isNotBlank();
    }

    @Test
    void everyPageIsCompleteWithScriptsAtDeskAndPhoneWidth() {
        for (var path : pages) {
            chromium.width(DESK);
            go(path);
            chromium.drawn();
            wordsForPeople(path);
            nothingIsWiderThanTheWindow(path);
            assertThat(browser.findElements(By.cssSelector("figure[data-chart]")))
                    .as(path)
                    .allSatisfy(figure ->
                            assertThat(figure.getAttribute("data-state")).isEqualTo("drawn"));
            assertThat(browser.findElements(By.cssSelector("figure.chart svg")).size())
                    .as(path + " has a drawing for each figure")
                    .isEqualTo(
                            browser.findElements(By.cssSelector("figure.chart")).size());
            chromium.width(PHONE);
            nothingIsWiderThanTheWindow(path + " on a phone");
        }
    }

    @Test
    void everyPageIsCompleteWithoutScriptsAtDeskAndPhoneWidth() {
        chromium.scripts(false);
        for (var path : pages) {
            chromium.width(PHONE);
            go(path);
            wordsForPeople(path);
            nothingIsWiderThanTheWindow(path + " on a phone");
            chromium.width(DESK);
            nothingIsWiderThanTheWindow(path);
            assertThat(browser.findElements(By.cssSelector(
                            "figure.chart:not(:has(svg)):not(:has(table tbody tr)):not(:has(figcaption a))")))
                    .as(path + " has a table, or a link to one, where nothing is drawn")
                    .isEmpty();
        }
    }

    @Test
    void noPageHasASeriousFindingOfAxe() {
        var all = new ArrayList<String>();
        for (var dark : List.of(false, true)) {
            chromium.dark(dark);
            chromium.width(dark ? PHONE : DESK);
            for (var path : pages) {
                go(path);
                chromium.drawn();
                browser.executeScript(axe);
                var findings = browser.executeAsyncScript(
                        "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']})"
                                + ".then(r => done(r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                                + ".map(v => v.id + ': ' + v.nodes.slice(0, 2).map(n => n.html.slice(0, 160) + ' ' + n.any.map(a => a.message).join('; ')).join(' | '))))");
                ((List<?>) findings).forEach(one -> all.add(path + (dark ? ", dark: " : ", light: ") + one));
            }
        }
        chromium.dark(false);
        assertThat(all).isEmpty();
    }

    @Test
    void aReaderFollowsAValueToItsWordsInOneStep() {
        go("/events?who=Blinken&with=Lavrov&type=CONSULT");
        browser.findElement(By.cssSelector(".event .what a")).click();
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("Lavrov");
        var words = browser.findElement(By.cssSelector(".facts .evidence q")).getText();
        browser.findElement(By.cssSelector(".facts .evidence")).click();
        assertThat(browser.findElement(By.cssSelector(".text mark:target")).getText())
                .isNotEmpty()
                .satisfies(marked -> assertThat(words).contains(marked));
    }

    @Test
    void layersOfAReportAreSwitchedWithoutScripts() {
        chromium.scripts(false);
        go(pages.get(pages.size() - 1));
        var name = browser.findElement(By.cssSelector(".text mark.l-name:not(.l-office):not(.l-said):not(.l-place)"));
        String before = name.getCssValue("background-color");
        browser.findElement(By.id("on-name")).click();
        assertThat(name.getCssValue("background-color")).isNotEqualTo(before);
    }

    @Test
    void theKeyboardGetsToTheContentFirstAndTheSearchBoxSearches() {
        go("/events");
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("To the content");
        browser.findElement(By.id("q")).sendKeys("grain\n");
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
        assertThat(browser.findElement(By.cssSelector(".active a")).getText()).contains("grain");
        browser.manage().timeouts().implicitlyWait(Duration.ZERO);
        assertThat(browser.getCurrentUrl()).contains("q=grain");
        assertThat(browser.findElements(By.cssSelector(".event"))).isNotEmpty();
    }

    @Test
    void aDrawingAndItsTableCanBeTakenAlong() {
        go("/timeline");
        chromium.drawn();
        assertThat(browser.findElements(By.cssSelector(".tools button"))).hasSize(3);
        var taken = (List<?>)
                browser.executeAsyncScript("const done = arguments[0]; import('/assets/figure.js').then(figure => {"
                        + "const svg = figure.standalone(document.querySelector('figure svg'));"
                        + "const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');"
                        + "done([parsed.querySelectorAll('circle').length, parsed.querySelectorAll('parsererror').length,"
                        + " figure.csv(document.querySelector('figure table')).split('\\r\\n').length - 2]); })");
        assertThat((Long) taken.get(0)).isPositive();
        assertThat((Long) taken.get(1)).isZero();
        assertThat((Long) taken.get(2)).isEqualTo(taken.get(0));
    }

    @Test
    void whatIsPastedIsCodedWhileItIsTyped() {
        go("/code");
        browser.findElement(By.name("day")).sendKeys("05032021");
        browser.findElement(By.id("text"))
                .sendKeys(
                        "LONDON - Norwegian Foreign Minister Kari Moe met Peruvian President Luis Paz in Oslo on Monday.");
        chromium.until("document.querySelector('#result .event')");
        assertThat(browser.findElement(By.cssSelector("#result .event")).getText())
                .contains("Luis Paz");
        assertThat(browser.findElements(By.cssSelector("#result mark.l-type"))).isNotEmpty();
    }

    @Test
    void whatWasSeenCodedIsKeptByOneButton(@TempDir Path folder) throws IOException {
        // a record of its own: the others' stays as it is
        var copy = folder.resolve("kept.db");
        Files.copy(SampleRecord.store(), copy);
        try (var own = Store.reading(copy);
                var keeping = new Server(
                        new Questions(own), report -> TestModels.coder().code(report), "127.0.0.1", 0)) {
            // what a click leads to is waited for
            browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(40));
            for (var withScripts : List.of(true, false)) {
                chromium.scripts(withScripts);
                browser.get(keeping.address("127.0.0.1").resolve("/code").toString());
                browser.findElement(By.name("title")).sendKeys("Moe sees Paz" + (withScripts ? "" : " again"));
                browser.findElement(By.id("text"))
                        .sendKeys(
                                "Norwegian Foreign Minister Kari Moe met Peruvian President Luis Paz in Oslo on 3 May 2021.");
                if (!withScripts) {
                    browser.findElement(By.cssSelector("form.code button")).click();
                }
                browser.findElement(By.cssSelector(".keep button")).click();
                // of the report's own page: what is not kept has its title further down
                assertThat(browser.findElement(By.cssSelector("article.report > h1"))
                                .getText())
                        .startsWith("Moe sees Paz");
                assertThat(browser.getCurrentUrl()).contains("/reports/");
                assertThat(browser.findElement(By.cssSelector(".coded .event")).getText())
                        .contains("Luis Paz");
            }
        } finally {
            browser.manage().timeouts().implicitlyWait(Duration.ZERO);
        }
    }

    @Test
    void charactersThatHideAreSeenAndTurnNothing() throws IOException {
        go("/code");
        browser.executeScript(
                "document.getElementById('text').value = 'The minister \\u202Esdrow\\u202C met Blink\\u0435n in Oslo today, officials said.';"
                        + "document.getElementById('text').dispatchEvent(new Event('input', {bubbles: true}))");
        chromium.until("document.querySelector('#result mark.l-odd')");
        var shown = (String) browser.executeScript(
                "return getComputedStyle(document.querySelector('mark[data-code]'), '::before').content + ' '"
                        + " + getComputedStyle(document.querySelector('mark[data-code]')).unicodeBidi");
        assertThat(shown).contains("U+202E").contains("isolate");
        // drawn in the order in which they are written
        var inOrder = browser.executeScript("const range = document.createRange();"
                + "const node = [...document.querySelectorAll('#result .text p *, #result .text p')].flatMap(e => [...e.childNodes])"
                + ".find(n => n.nodeType === 3 && n.data.includes('sdrow'));"
                + "const at = node.data.indexOf('sdrow'); const left = i => { range.setStart(node, at + i); range.setEnd(node, at + i + 1);"
                + " return range.getBoundingClientRect().left; }; return left(0) < left(4)");
        assertThat(inOrder).isEqualTo(true);
        assertThat(browser.findElement(By.cssSelector(".text mark.l-odd:not([data-code])"))
                        .getText())
                .contains("Blink\u0435n");
    }
}
