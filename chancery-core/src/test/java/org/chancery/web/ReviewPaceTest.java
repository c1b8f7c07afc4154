package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntFunction;
import org.chancery.ToyCoder;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** How many judgements a minute the pages allow to somebody who uses keys alone and thinks no longer than a press takes: prints the figure. */
class ReviewPaceTest {

    private static final int EVENTS = 130;
    private static final int JUDGED = 60;

    @TempDir
    static Path folder;

    private static ToyServer toy;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        Chromium.assumeInstalled();
        accusations(folder);
        toy = new ToyServer(folder);
        chromium = new Chromium();
        chromium.driver().manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
        chromium.scripts(true);
        chromium.width(1280);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            toy.close();
        }
    }

    /** A record of accusations between people who have nothing to do with one another, in the place of the toy's. */
    private static void accusations(Path folder) {
        try (var store = Store.writing(folder.resolve("toy.db"))) {
            for (int i = 0; i < EVENTS; i++) {
                var name = (char) ('A' + i % 26) + "o" + (char) ('a' + i / 26);
                var day = String.format(Locale.ROOT, "2022-%02d-%02d", 1 + i / 28, 1 + i % 28);
                var told = "Ann " + name + "ren (USA) accused Bo " + name + "sen (SWE) on " + day + ".";
                store.inbox().put(ToyCoder.code("r" + i, day, told), "2022-12-01T00:00:00Z");
            }
            new Derivation(store).update();
        }
    }

    private static String main() {
        return chromium.driver().findElement(By.tagName("main")).getText();
    }

    /** Prints judgements a minute, which a busy machine lowers; each key is pressed when the page of the one before has come. */
    private static void pace(String where, IntFunction<String> keys) {
        var start = System.nanoTime();
        for (int i = 0; i < JUDGED; i++) {
            for (var key : keys.apply(i).split("")) {
                chromium.follow(key);
            }
        }
        long pace = JUDGED * Duration.ofMinutes(1).toNanos() / (System.nanoTime() - start);
        System.out.println(pace + " judgements a minute by keys alone, " + where);
    }

    @Test
    void eventsAreReviewedByKeysAlone() {
        chromium.driver().get(toy.at("/review?by=ann&queue=latest").toString());
        // right, none, and turned round before it is right
        pace("/review of " + EVENTS + " events", i -> i % 10 == 9 ? "ta" : i % 3 == 0 ? "x" : "a");
        assertThat(main()).contains((JUDGED - 18) + " of " + (EVENTS - 18) + " judged");
    }

    @Test
    void answersOfAnAuditAreGivenByKeysAlone() {
        var browser = chromium.driver();
        browser.get(toy.at("/audits").toString());
        browser.findElement(By.cssSelector("main button")).click();
        browser.findElement(By.cssSelector("main input[name=by]"));
        var audit = URI.create(browser.getCurrentUrl()).getPath();
        browser.get(toy.at(audit + "?by=ann").toString());
        pace("/audit", i -> i % 4 == 0 ? "x" : "a");
        assertThat(main()).contains("ann: " + JUDGED + " of ");
    }
}
