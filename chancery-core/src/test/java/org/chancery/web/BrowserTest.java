package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.SampleRecord;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The pages in Debian's chromium; skipped where it is not installed. */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static Store store;
    private static Server server;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        assumeTrue(
                Files.exists(CHROMIUM) && Files.exists(DRIVER),
                "skipped: install Debian's packages chromium and chromium-driver to run it");
        store = Store.reading(SampleRecord.store());
        server = new Server(new Questions(store), "127.0.0.1", 0);
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
            server.close();
            store.close();
        }
    }

    private static void go(String path) {
        browser.get(server.address("127.0.0.1").resolve(path).toString());
    }

    @Test
    void aReaderFollowsAValueToItsSentence() {
        go("/events?who=Blinken&with=Lavrov&type=CONSULT");
        browser.findElement(By.cssSelector(".event .what a")).click();
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("Lavrov");
        assertThat(browser.findElements(By.cssSelector(".telling mark.l-actors")))
                .isNotEmpty();
        browser.findElement(By.cssSelector(".telling h3 a")).click();
        assertThat(browser.findElements(By.cssSelector(".text mark.l-type"))).isNotEmpty();
    }

    @Test
    void layersOfAReportAreSwitchedWithoutScripts() {
        go("/corpus");
        browser.findElement(By.cssSelector("table.list td a")).click();
        var name = browser.findElement(By.cssSelector(".text mark.l-name"));
        String before = name.getCssValue("background-color");
        browser.findElement(By.id("on-name")).click();
        assertThat(name.getCssValue("background-color")).isNotEqualTo(before);
    }

    @Test
    void nothingIsWiderThanAPhone() {
        browser.manage().window().setSize(new Dimension(420, 900));
        for (String path : new String[] {"/", "/events", "/people", "/offices", "/corpus", "/conflicts"}) {
            go(path);
            long wide = (Long) browser.executeScript("return document.documentElement.scrollWidth");
            long window = (Long) browser.executeScript("return document.documentElement.clientWidth");
            assertThat(wide).as(path).isLessThanOrEqualTo(window + 1);
        }
        browser.manage().window().setSize(new Dimension(1200, 900));
    }

    @Test
    void theSearchBoxSearches() {
        go("/");
        browser.findElement(By.id("q")).sendKeys("grain\n");
        assertThat(browser.getCurrentUrl()).contains("q=grain");
        assertThat(browser.findElements(By.cssSelector(".event"))).isNotEmpty();
    }
}
