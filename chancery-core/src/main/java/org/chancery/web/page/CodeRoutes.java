package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Reading;
import org.chancery.model.Report;
import org.chancery.query.GivenDay;
import org.chancery.read.EnglishOnly;
import org.chancery.read.ReportReader;
import org.chancery.reconcile.Reconciler;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * {@code /code}: a report is pasted or uploaded and shown as it would be coded; {@code /code/keep} takes what was shown into the record, as
 * ingest does. One at a time is coded, so that those who read the record are not kept waiting.
 */
final class CodeRoutes implements Routes {

    private static final int MOST_CHARS = 200_000;

    private final Desk desk;
    private final Function<Report, Coded> coder;
    private final Keeper keeper;
    private final Drafts drafts = new Drafts();
    private final Lazy<ReportReader> reader = new Lazy<>(ReportReader::new);
    private final Lazy<Reconciler> reconciler = new Lazy<>(Reconciler::new);

    CodeRoutes(Desk desk, Function<Report, Coded> coder, Keeper keeper) {
        this.desk = desk;
        this.coder = coder;
        this.keeper = keeper;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/code", context -> desk.show(context, "code", CodePage.empty()));
        routes.post("/code", this::code);
        routes.post("/code/keep", this::keep);
    }

    private void keep(Context context) {
        var draft = drafts.get(field(context, "draft"));
        if (draft.isEmpty()) {
            context.status(HttpStatus.GONE);
            desk.show(
                    context,
                    "code",
                    CodePage.refused(
                            CodePage.empty().typed(),
                            "What you saw is not held any more: others were coded since. Code it again, then keep it."));
            return;
        }
        var id = keeper.keep(draft.get());
        if (Objects.requireNonNullElse(context.header("Accept"), "").contains("json")) {
            var answer = JsonNodeFactory.instance.objectNode().put("report", id);
            context.status(HttpStatus.CREATED)
                    .header("Location", Links.report(id))
                    .contentType("application/json; charset=utf-8")
                    .result(answer.toString());
        } else {
            context.redirect(Links.report(id), HttpStatus.SEE_OTHER);
        }
    }

    private void code(Context context) {
        var typed = new CodePage.Typed(
                field(context, "title"), field(context, "outlet"), field(context, "day"), field(context, "text"));
        var file = Optional.ofNullable(context.uploadedFile("file")).filter(upload -> upload.size() > 0);
        var page = page(typed, file);
        if (page.problem().isPresent()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.show(context, field(context, "part").equals("result") ? "coded" : "code", page);
    }

    private CodePage page(CodePage.Typed typed, Optional<UploadedFile> file) {
        if (file.isEmpty() && typed.text().isBlank()) {
            return CodePage.refused(typed, "Paste the text of a report, or choose a file.");
        }
        if (typed.text().length() > MOST_CHARS) {
            return CodePage.refused(
                    new CodePage.Typed(typed.title(), typed.outlet(), typed.day(), ""),
                    "That is more than " + MOST_CHARS + " characters; chancery ingest takes long files.");
        }
        if (!typed.day().isEmpty() && GivenDay.first(typed.day()).isEmpty()) {
            return CodePage.refused(typed, "“" + typed.day() + "” is no day; write it as 2021-09-22.");
        }
        return coded(
                typed,
                file.map(upload -> drafts.uploaded(
                                upload.filename(), Optional.ofNullable(upload.contentType()), bytes(upload)))
                        .orElseGet(() -> pasted(typed)));
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }

    private static byte[] bytes(UploadedFile upload) {
        try (var in = upload.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was pasted, as JSON, so that its text is taken as it is. */
    private Input pasted(CodePage.Typed typed) {
        var object = JsonNodeFactory.instance.objectNode();
        object.put("text", typed.text().replace("\r\n", "\n").strip());
        if (!typed.title().isBlank()) {
            object.put("title", typed.title().strip());
        }
        if (!typed.outlet().isBlank()) {
            object.put("publisher", typed.outlet().strip());
        }
        GivenDay.first(typed.day()).ifPresent(date -> object.put("published", date.toString()));
        return drafts.pasted(object.toPrettyString());
    }

    private CodePage coded(CodePage.Typed typed, Input input) {
        List<Reading> readings;
        try (var all = reader.get().read(input)) {
            readings = all.map(new EnglishOnly()).toList();
        }
        var reports = readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).report())
                .toList();
        if (reports.isEmpty()) {
            return CodePage.refused(
                    typed,
                    readings.stream()
                            .map(reading -> ((Reading.Failed) reading).reason())
                            .map(reason -> reason.replace(input.source(), Origin.of(input.source())))
                            .findFirst()
                            .orElse("There is no report in it."));
        }
        var coded = code(reports.get(0));
        var record = reconciler.get().reconcile(List.of(coded));
        return new CodePage(
                typed,
                Optional.of(ReportPage.of(
                        coded,
                        coded.report().publisher().orElse("Not kept"),
                        Optional.empty(),
                        record.events(),
                        record.statements(),
                        desk)),
                drafts.hold(input),
                reports.size(),
                Optional.empty());
    }

    private synchronized Coded code(Report report) {
        return coder.apply(report);
    }
}
