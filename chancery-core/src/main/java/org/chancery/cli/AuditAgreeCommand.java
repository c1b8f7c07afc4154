package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chancery.audit.Coders;
import org.chancery.audit.Judged;
import org.chancery.audit.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery audit agree}: how far those agree who filled in the same sheet, each apart. */
@Command(
        name = "agree",
        description =
                "How far people agree who judged the same sample apart: per cent, Cohen's kappa (of more than two the mean of all pairs), Krippendorff's alpha.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: chancery audit agree anna.csv ben.csv"})
final class AuditAgreeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHEET", arity = "2..*", description = "The same sheet as each filled it in.")
    private List<Path> sheets = new ArrayList<>();

    @Override
    public Integer call() {
        var coders = new ArrayList<List<Judged>>();
        for (var sheet : sheets) {
            if (!Files.isRegularFile(sheet)) {
                throw new ParameterException(spec.commandLine(), sheet + " is not there");
            }
            try {
                coders.add(AuditSheetReader.read(sheet));
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(sheet + " cannot be read", e);
            }
        }
        var screen = Screen.standard();
        screen.line(Screen.pad("", 10) + "  per cent   kappa   alpha");
        for (var question : Question.values()) {
            var answers = answers(coders, question);
            var agreement = answers.agreement();
            screen.line(Screen.pad(question.words(), 10) + "  "
                    + number(agreement.share(), 100, "%7.1f")
                    + number(answers.kappa(), 1, "%9.3f")
                    + number(agreement.alpha(), 1, "%8.3f"));
        }
        differences(screen, coders);
        return 0;
    }

    private static Coders answers(List<List<Judged>> coders, Question question) {
        return new Coders(coders.stream()
                .map(rows -> {
                    var values = new TreeMap<String, String>();
                    rows.forEach(row ->
                            row.answer(question).ifPresent(answer -> values.put(row.event(), answer.toString())));
                    return (Map<String, String>) values;
                })
                .toList());
    }

    private static void differences(Screen screen, List<List<Judged>> coders) {
        var answers = new TreeMap<String, Map<Question, List<Boolean>>>();
        coders.forEach(rows -> rows.forEach(row -> {
            for (var question : Question.values()) {
                row.answer(question).ifPresent(answer -> answers.computeIfAbsent(row.event(), event -> new TreeMap<>())
                        .computeIfAbsent(question, q -> new ArrayList<>())
                        .add(answer));
            }
        }));
        screen.blank();
        answers.forEach((event, given) -> given.forEach((question, values) -> {
            if (values.stream().distinct().count() > 1) {
                screen.line(event + "  " + question.words() + ": "
                        + String.join(
                                ", ",
                                values.stream()
                                        .map(value -> value ? "right" : "wrong")
                                        .toList()));
            }
        }));
    }

    private static String number(OptionalDouble value, int times, String form) {
        return value.isPresent()
                ? String.format(Locale.ROOT, form, value.getAsDouble() * times)
                : Screen.pad("", String.format(Locale.ROOT, form, 0.0).length() - 1) + "-";
    }
}
