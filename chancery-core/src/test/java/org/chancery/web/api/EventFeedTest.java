package org.chancery.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.ToyCoder;
import org.chancery.export.Exported;
import org.chancery.query.Filter;
import org.chancery.query.Questions;
import org.chancery.query.SourcedEvent;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What subscribers read. */
class EventFeedTest {

    @TempDir
    Path folder;

    @Test
    void aPlanOfWhichAnotherEventTellsTheEndSaysSo() {
        var record = Exported.of(
                folder,
                List.of(
                        ToyCoder.code("r-1", "2022-03-01", "Ann Lee (USA) will meet Bo Falk (SWE) on 2022-05-09."),
                        ToyCoder.code("r-2", "2022-03-03", "Ann Lee (USA) will meet Cy Dahl (NOR) on 2022-03-11."),
                        ToyCoder.code("r-3", "2022-03-19", "Ann Lee (USA) met Cy Dahl (NOR) on 2022-03-18.")));
        var events = new ArrayList<SourcedEvent>();
        try (var store = Store.reading(record.store())) {
            new Questions(store).select(Filter.all(), all -> {
                all.sourced(events::add);
                return events;
            });
        }
        var feed = new EventFeed(new AtomFeed("http://localhost", "/events.atom", Optional.empty())).of(events);
        assertThat(feed.lines().filter(line -> line.contains("<title>") && line.contains("Lee")))
                .extracting(String::strip)
                .containsExactlyInAnyOrder(
                        "<title>Ann Lee met Cy Dahl, 2022-03-18</title>",
                        "<title>Ann Lee plans to meet Bo Falk, 2022-05-09</title>",
                        "<title>Ann Lee plans to meet Cy Dahl, 2022-03-11 (held on another day)</title>");
    }
}
