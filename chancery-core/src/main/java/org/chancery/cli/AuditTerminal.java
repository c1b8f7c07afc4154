package org.chancery.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.audit.AnswerForm;
import org.chancery.audit.AuditItem;
import org.chancery.audit.CodedReports;
import org.chancery.audit.CodedSample;
import org.chancery.audit.Question;
import org.chancery.audit.ReportAnswer;
import org.chancery.audit.ReportItem;
import org.chancery.export.Headline;
import org.chancery.model.Event;
import org.chancery.model.Party;
import org.chancery.pipeline.Auditing;
import org.chancery.query.DateText;
import org.chancery.query.Found;
import org.chancery.query.Questions;
import org.chancery.query.ReportView;

/** The items of a sample at a terminal, and what a coder answers in a line. */
final class AuditTerminal {

    private final Auditing auditing;
    private final Questions questions;
    private final Screen screen;
    private final Headline headline = new Headline();

    AuditTerminal(Auditing auditing, Questions questions, Screen screen) {
        this.auditing = auditing;
        this.questions = questions;
        this.screen = screen;
    }

    /**
     * Shows the next item that a coder has not answered.
     *
     * @param past only behind this number
     */
    Optional<Integer> show(String audit, String by, int past) {
        var reports = auditing.reports(audit);
        var number = reports.isPresent()
                ? show(reports.get(), by, past)
                : show(
                        auditing.coded(audit)
                                .orElseThrow(() -> new Misuse("no audit " + audit + ": chancery audit list has them")),
                        by,
                        past);
        number.ifPresent(shown -> {
            System.out.print("answer, s, q: ");
            System.out.flush();
        });
        return number;
    }

    private Optional<Integer> show(CodedSample coded, String by, int past) {
        var next = coded.sample().items().stream()
                .filter(item -> item.number() > past && !coded.of(by).containsKey(item.number()))
                .findFirst();
        next.ifPresent(item -> {
            heading(item.number(), coded.of(by).size(), coded.sample().items().size());
            var quoted = AuditSheetCommand.quoted(item, questions);
            screen.wrapped(2, quoted.before() + "»" + quoted.words() + "«" + quoted.after());
            if (!coded.sample().blind()) {
                values(item.event());
            }
        });
        return next.map(AuditItem::number);
    }

    private void heading(int number, int done, int size) {
        screen.blank();
        screen.line(screen.dim(done + " of " + size + " answered") + "  " + screen.bold("number " + number));
    }

    private void values(Event event) {
        screen.line(event.type() + ", " + event.status().label() + ": " + names(event.actors())
                + (event.recipients().isEmpty() ? "" : " → " + names(event.recipients())) + ", "
                + DateText.of(event.date())
                + event.place().map(place -> ", " + place.name()).orElse(""));
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    private Optional<Integer> show(CodedReports coded, String by, int past) {
        var next = coded.sample().items().stream()
                .filter(item -> item.number() > past && !coded.of(by).containsKey(item.number()))
                .findFirst();
        next.ifPresent(item -> {
            heading(item.number(), coded.of(by).size(), coded.sample().items().size());
            if (questions.report(item.report()) instanceof Found.One<ReportView> one) {
                var report = one.value().coded().report();
                screen.line(screen.bold(report.title().orElse(item.report())));
                report.text().lines().filter(line -> !line.isBlank()).forEach(line -> screen.wrapped(2, line));
            }
            int event = 0;
            for (var has : item.events()) {
                event++;
                screen.line(event + ". " + has.type() + ": " + headline.of(has) + " (" + DateText.of(has.date()) + ")");
            }
        });
        return next.map(ReportItem::number);
    }

    /** @throws IllegalArgumentException for what is no answer */
    void keep(String audit, String by, int item, String answer) {
        var reports = auditing.reports(audit);
        if (reports.isPresent()) {
            var events = reports.get().sample().item(item).orElseThrow().events();
            auditing.answer(audit, item, by, ofReport(answer, events));
            return;
        }
        boolean blind = auditing.coded(audit).orElseThrow().sample().blind();
        var cells = blind ? blind(answer) : open(answer);
        auditing.answer(
                audit,
                item,
                by,
                AnswerForm.read(name -> cells.getOrDefault(name, ""), blind)
                        .orElseThrow(() -> new IllegalArgumentException("nothing is answered")));
    }

    private static Map<String, String> open(String answer) {
        if (answer.equals("a") || answer.equals("x")) {
            return Map.of("all", answer.equals("a") ? "yes" : "no");
        }
        var cells = new HashMap<String, String>();
        Stream.of(Question.values()).forEach(question -> cells.put(question.column(), "yes"));
        for (var word : answer.split("[ ,]+")) {
            var wrong = Arrays.stream(Question.values())
                    .filter(question ->
                            question != Question.EVENT && question.words().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "answer a, x, s, q, or what is wrong: type status parties date place"));
            cells.put(wrong.column(), "no");
        }
        return cells;
    }

    private static Map<String, String> blind(String answer) {
        if (answer.equals("x")) {
            return Map.of("all", "no");
        }
        var parts = answer.split("\\|", -1);
        var what = parts[0].strip().split("\\s+");
        if (what.length != 2 || parts.length > 4) {
            throw new IllegalArgumentException("answer x, s, q, or TYPE STATUS | WHO > WHOM | DAY | PLACE");
        }
        var sides = part(parts, 1).split(">", 2);
        return Map.of(
                Question.TYPE.column(),
                what[0].toUpperCase(java.util.Locale.ROOT),
                Question.STATUS.column(),
                what[1].toLowerCase(java.util.Locale.ROOT),
                "actors",
                sides[0].strip(),
                "recipients",
                sides.length > 1 ? sides[1].strip() : "",
                Question.DATE.column(),
                part(parts, 2),
                Question.PLACE.column(),
                part(parts, 3));
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index].strip() : "";
    }

    private static ReportAnswer ofReport(String answer, List<Event> events) {
        var told = new HashMap<String, Boolean>();
        events.forEach(event -> told.put(event.id(), true));
        int missed = 0;
        for (var word : answer.equals("a") ? new String[0] : answer.split(" +")) {
            if (!word.matches("[+-]\\d{1,3}")) {
                throw new IllegalArgumentException(
                        "answer a, s, q, or as in: -2 +3 (the second is not told, three are missed)");
            }
            int number = Integer.parseInt(word.substring(1));
            if (word.startsWith("+")) {
                missed = number;
            } else if (number < 1 || number > events.size()) {
                throw new IllegalArgumentException("there is no event " + number);
            } else {
                told.put(events.get(number - 1).id(), false);
            }
        }
        return new ReportAnswer(told, missed, Optional.empty());
    }
}
