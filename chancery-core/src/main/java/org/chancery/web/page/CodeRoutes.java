package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.query.GivenDay;
import org.chancery.read.ReportReader;
import org.chancery.reconcile.Reconciler;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * {@code /code}: a report is pasted or uploaded and shown as it would be coded. Nothing is kept. One at a time is coded, so that those
 * who read the record are not kept waiting.
 */
final class CodeRoutes implements Routes {

    private static final int MOST_CHARS = 200_000;

    private final Desk desk;
    private final Function<Report, Coded> coder;
    private final ReportReader reader = new ReportReader();
    private final Reconciler reconciler = new Reconciler();

    CodeRoutes(Desk desk, Function<Report, Coded> coder) {
        this.desk = desk;
        this.coder = coder;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/code", context -> desk.show(context, "code", CodePage.empty()));
        routes.post("/code", this::code);
    }

    private void code(Context context) {
        var title = field(context, "title");
        var day = field(context, "day");
        var text = field(context, "text");
        var file = Optional.ofNullable(context.uploadedFile("file")).filter(upload -> upload.size() > 0);
        var page = file.isEmpty() && text.isBlank()
                ? refused(title, day, text, "Paste the text of a report, or choose a file.")
                : text.length() > MOST_CHARS
                        ? refused(
                                title,
                                day,
                                "",
                                "That is more than " + MOST_CHARS + " characters; chancery ingest takes long files.")
                        : !day.isEmpty() && GivenDay.first(day).isEmpty()
                                ? refused(title, day, text, "“" + day + "” is no day; write it as 2021-09-22.")
                                : coded(
                                        title,
                                        day,
                                        text,
                                        file.map(upload -> input(
                                                        upload.filename(),
                                                        Optional.ofNullable(upload.contentType()),
                                                        bytes(upload)))
                                                .orElseGet(() -> pasted(title, day, text)));
        if (page.problem().isPresent()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.show(context, field(context, "part").equals("result") ? "coded" : "code", page);
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }

    private static CodePage refused(String title, String day, String text, String problem) {
        return new CodePage(title, day, text, Optional.empty(), Optional.of(problem));
    }

    private static byte[] bytes(io.javalin.http.UploadedFile upload) {
        try (var in = upload.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was pasted, as a line of JSON, so that its text is taken as it is. */
    private static Input pasted(String title, String day, String text) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("text", text.replace("\r\n", "\n").strip());
        if (!title.isBlank()) {
            line.put("title", title.strip());
        }
        GivenDay.first(day).ifPresent(date -> line.put("published", date.toString()));
        return input(
                "pasted.jsonl",
                Optional.of("application/x-ndjson"),
                line.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Input input(String name, Optional<String> type, byte[] bytes) {
        return new Input(name, Optional.empty(), type, () -> new ByteArrayInputStream(bytes));
    }

    private CodePage coded(String title, String day, String text, Input input) {
        Reading reading;
        try (var readings = reader.read(input)) {
            reading = readings.findFirst().orElse(new Reading.Failed(input.source(), "There is no report in it.", ""));
        }
        if (reading instanceof Reading.Failed failed) {
            return refused(title, day, text, failed.reason());
        }
        var report = ((Reading.Read) reading).report();
        var coded = code(report);
        var record = reconciler.reconcile(List.of(coded));
        return new CodePage(
                title,
                day,
                text,
                Optional.of(ReportPage.of(
                        coded,
                        report.publisher().orElse("Not kept"),
                        Optional.empty(),
                        record.events(),
                        record.statements(),
                        desk)),
                Optional.empty());
    }

    private synchronized Coded code(Report report) {
        return coder.apply(report);
    }
}
