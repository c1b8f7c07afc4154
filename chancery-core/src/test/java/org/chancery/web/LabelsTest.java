package org.chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.SampleRecord;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names in drawings, measured in Debian's chromium: none covers another, on the sample record and on a thousand events. */
class LabelsTest {

    private static final List<String> DRAWINGS = List.of("/map", "/network", "/network?by=countries");
    private static final List<Integer> WIDTHS = List.of(1280, 820, 390);

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        Chromium.assumeInstalled();
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Pairs of names that are seen and of which one covers the other by more than a pixel. */
    private static List<?> covered() {
        return (List<?>) chromium.driver()
                .executeScript(
                        "const seen = [...document.querySelectorAll('figure svg text')].filter(t => t.textContent.trim()"
                                + " && getComputedStyle(t).visibility !== 'hidden' && getComputedStyle(t).display !== 'none'"
                                + " && getComputedStyle(t).opacity !== '0').map(t => [t.textContent, t.getBoundingClientRect()]);"
                                + "const found = []; seen.forEach(([a, p], i) => seen.slice(i + 1).forEach(([b, q]) => {"
                                + " if (Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1 && Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 1)"
                                + " found.push(a + ' / ' + b); })); return found;");
    }

    private static void noNameCoversAnother(Path record) {
        try (var store = Store.reading(record);
                var server = new Server(new Questions(store), "127.0.0.1", 0)) {
            for (int width : WIDTHS) {
                chromium.width(width);
                for (var drawing : DRAWINGS) {
                    chromium.driver()
                            .get(server.address("127.0.0.1").resolve(drawing).toString());
                    chromium.drawn();
                    assertThat(covered()).as(drawing + " at " + width).isEmpty();
                }
            }
        }
    }

    @Test
    void onTheSampleRecord() {
        noNameCoversAnother(SampleRecord.store());
    }

    @Test
    void onAThousandEvents(@TempDir Path folder) {
        noNameCoversAnother(ManyMeetings.record(folder));
    }
}
