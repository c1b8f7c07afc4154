package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.junit.jupiter.api.Test;

/** Pages that break off are read as far as they came, and listed. */
class CutOffTest {

    private static final String PAGE =
            "<!DOCTYPE html><html lang=en><head><title>Ferry talks</title></head><body><article><h1>Ferry talks</h1>"
                    + "<p>The envoys of both islands sat down in the old customs house on Friday, for the first time since the dispute began.</p>"
                    + "<p>They left after three hours, and neither side spoke to the reporters who had waited in the rain.</p>"
                    + "</article></body></html>";

    private static List<Reading> read(String markup) {
        var bytes = markup.getBytes(StandardCharsets.UTF_8);
        return new ReportReader()
                .read(new Input(
                        "ferry.html", Optional.empty(), Optional.empty(), () -> new ByteArrayInputStream(bytes)))
                .toList();
    }

    @Test
    void aPageThatEndsWithinItsWordsIsReadAndListed() {
        var readings = read(PAGE.substring(0, PAGE.indexOf(" in the rain")));
        assertThat(readings).hasSize(2);
        assertThat(((Reading.Read) readings.get(0)).report().text()).endsWith("the reporters who had waited");
        assertThat(readings.get(1).source()).isEqualTo("ferry.html#end");
        assertThat(((Reading.Failed) readings.get(1)).reason())
                .startsWith("ferry.html: the page breaks off after ")
                .endsWith("fetch or save it again for the rest.");
    }

    @Test
    void aPageThatEndsWithinATagIsReadAndListed() {
        assertThat(read(PAGE.substring(0, PAGE.indexOf("/article>")))).hasSize(2);
    }

    @Test
    void wholePagesAndThoseWithoutTheirLastEndTagsAreWhole() {
        assertThat(read(PAGE)).hasSize(1);
        assertThat(read(PAGE + "\n<!-- served in 12 ms -->\n")).hasSize(1);
        assertThat(read(PAGE.replace("</article></body></html>", "\n"))).hasSize(1);
    }

    @Test
    void piecesOfMarkupAreNoPagesCutOff() {
        assertThat(CutOff.is("<p>The envoys sat down.</p> They left")).isFalse();
        assertThat(CutOff.is("The envoys sat down.")).isFalse();
    }
}
