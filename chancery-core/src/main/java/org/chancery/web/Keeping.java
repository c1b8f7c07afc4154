package org.chancery.web;

import io.javalin.http.UnprocessableContentResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.knowledge.Lazy;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Report;
import org.chancery.pipeline.Derivation;
import org.chancery.pipeline.Ingest;
import org.chancery.read.EnglishOnly;
import org.chancery.read.ReportReader;
import org.chancery.store.Inbox.Failure;
import org.chancery.store.Store;
import org.chancery.web.page.Keeper;

/** Takes what users paste or upload into the record, by the way that every input goes: its bytes are kept, the record is derived. Thread-safe. */
final class Keeping implements Keeper {

    private final Writes writes;
    private final Function<Report, Coded> coder;
    private final Lazy<ReportReader> reader = new Lazy<>(ReportReader::new);

    Keeping(Writes writes, Function<Report, Coded> coder) {
        this.writes = writes;
        this.coder = coder;
    }

    @Override
    public String keep(Input input) {
        return writes.make(store -> keep(store, input));
    }

    private String keep(Store store, Input input) {
        var outcome = new Outcome();
        new Ingest(store, one -> reader.get().read(one).map(new EnglishOnly()), coder, Clock.systemUTC(), 1)
                .run(List.of(input).iterator(), outcome);
        new Derivation(store).update();
        var ids = outcome.stored.isEmpty() ? store.inbox().reports(input.source()) : outcome.stored;
        return ids.stream()
                .findFirst()
                .orElseThrow(() -> new UnprocessableContentResponse(
                        outcome.failures.stream().findFirst().orElse("There is no report in it.")));
    }

    private static final class Outcome implements Ingest.Listener {

        private final List<String> stored = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();

        @Override
        public void stored(Coded coded) {
            stored.add(coded.report().id());
        }

        @Override
        public void known(String source) {
            // it is looked up by its source
        }

        @Override
        public void failed(Failure failure) {
            failures.add(failure.reason());
        }
    }
}
