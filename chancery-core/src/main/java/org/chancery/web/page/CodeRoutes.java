package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.Coded;
import org.chancery.model.Input;
import org.chancery.model.Report;
import org.chancery.query.GivenDay;
import org.chancery.web.api.Problem;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * {@code /code}: a report is pasted or uploaded and shown as it would be coded; {@code /code/keep} takes what was shown into the record, as
 * ingest does. Its twin {@code /code.json} takes the same form.
 */
final class CodeRoutes implements Routes {

    private static final int MOST_CHARS = 200_000;

    private final Desk desk;
    private final Keeper keeper;
    private final Drafts drafts = new Drafts();
    private final TrialCoding coding;

    CodeRoutes(Desk desk, Function<Report, Coded> coder, Keeper keeper) {
        this.desk = desk;
        this.coding = new TrialCoding(coder, drafts);
        this.keeper = keeper;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/code", context -> desk.show(context, "code", CodePage.empty()));
        routes.post("/code", this::code);
        routes.get("/code.json", context -> {
            throw Problem.of(405, "Method not allowed", "Send the report with POST, as the form on /code does.");
        });
        routes.post("/code.json", this::json);
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
        var typed = typed(context);
        var trial = tried(context, typed);
        var page = trial instanceof TrialCoding.Tried tried
                ? shown(typed, tried)
                : refused(typed, (TrialCoding.Refused) trial);
        if (page.problem().isPresent()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.show(context, field(context, "part").equals("result") ? "coded" : "code", page);
    }

    private void json(Context context) {
        var trial = tried(context, typed(context));
        if (trial instanceof TrialCoding.Refused refused) {
            throw Problem.of(422, "Cannot be coded", refused.why());
        }
        context.contentType("application/json; charset=utf-8")
                .result(TrialJson.of((TrialCoding.Tried) trial).toString());
    }

    private static CodePage refused(CodePage.Typed typed, TrialCoding.Refused refused) {
        return CodePage.refused(refused.tooLong() ? typed.emptied() : typed, refused.why());
    }

    private static CodePage.Typed typed(Context context) {
        return new CodePage.Typed(
                field(context, "title"), field(context, "outlet"), field(context, "day"), field(context, "text"));
    }

    private TrialCoding.Trial tried(Context context, CodePage.Typed typed) {
        var file = Optional.ofNullable(context.uploadedFile("file")).filter(upload -> upload.size() > 0);
        if (file.isEmpty() && typed.text().isBlank()) {
            return new TrialCoding.Refused("Paste the text of a report, or choose a file.", false);
        }
        if (typed.text().length() > MOST_CHARS) {
            return new TrialCoding.Refused(
                    "That is more than " + MOST_CHARS + " characters; chancery ingest takes long files.", true);
        }
        if (!typed.day().isEmpty() && GivenDay.first(typed.day()).isEmpty()) {
            return new TrialCoding.Refused("“" + typed.day() + "” is no day; write it as 2021-09-22.", false);
        }
        return coding.of(file.map(upload ->
                        drafts.uploaded(upload.filename(), Optional.ofNullable(upload.contentType()), bytes(upload)))
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

    private CodePage shown(CodePage.Typed typed, TrialCoding.Tried tried) {
        var coded = tried.coded();
        return new CodePage(
                typed,
                Optional.of(ReportPage.of(
                        coded,
                        coded.report().publisher().orElse("Not kept"),
                        Optional.empty(),
                        tried.record().events(),
                        tried.record().statements(),
                        desk)),
                tried.draft(),
                tried.reports(),
                Optional.empty());
    }
}
