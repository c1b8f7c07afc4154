package org.chancery.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's chromium without a window, for tests that look at pages as a reader does. */
final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final int HEIGHT = 900;

    private final ChromeDriver browser;

    Chromium() {
        var options = new ChromeOptions();
        options.setBinary(PROGRAM.toFile());
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
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    static void assumeInstalled() {
        assumeTrue(
                Files.exists(PROGRAM) && Files.exists(DRIVER),
                "skipped: install Debian's packages chromium and chromium-driver to run it");
    }

    ChromeDriver driver() {
        return browser;
    }

    void scripts(boolean on) {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    void width(int pixels) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean on) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", on ? "dark" : "light"))));
    }

    /** Waits until every figure is drawn. */
    void drawn() {
        until("!document.querySelector('figure[data-chart]:not([data-state])')");
    }

    /** Waits, in the browser, until a condition holds; the driver gives up after its time-out. */
    void until(String condition) {
        browser.executeAsyncScript("const done = arguments[0]; const look = () => " + condition
                + " ? done() : requestAnimationFrame(look); look();");
    }

    void press(CharSequence... keys) {
        browser.findElement(By.tagName("body")).sendKeys(keys);
    }

    /** Presses a key that leads to another page, and waits for it. */
    void follow(CharSequence key) {
        left(() -> press(key));
    }

    /** Presses Enter where the keyboard is, which sends a form, and waits for what comes. */
    void enter() {
        left(() -> browser.switchTo().activeElement().sendKeys(Keys.ENTER));
    }

    /** Does what leads to another page, and waits for it. */
    void left(Runnable what) {
        var before = browser.findElement(By.tagName("html"));
        what.run();
        for (int i = 0; i < 1_500 && isThere(before); i++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        browser.findElement(By.cssSelector("footer.bottom"));
    }

    private static boolean isThere(WebElement element) {
        try {
            return element.isEnabled();
        } catch (WebDriverException e) {
            return false;
        }
    }

    @Override
    public void close() {
        browser.quit();
    }
}
