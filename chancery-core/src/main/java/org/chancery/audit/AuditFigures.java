package org.chancery.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What an audit says, in words, for a page, a file and a table.
 *
 * @param title of the audit
 * @param plan what was drawn from what
 * @param shares how much is right or found, each with its interval
 * @param agreement how far coders agree
 * @param methods a paragraph for a paper; empty where nothing is answered
 */
public record AuditFigures(String title, String plan, List<Figure> shares, List<Agreed> agreement, String methods) {

    private static final String AGREED = "what is agreed";

    /** Copies the lists. */
    public AuditFigures {
        shares = List.copyOf(shares);
        agreement = List.copyOf(agreement);
    }

    /** A share with its interval: "of events, 87.5 % (79.1 to 92.8), 88 judged". */
    public record Figure(String what, Share value) {

        /** In per cent. */
        public String share() {
            return percent(value.value());
        }

        /** In per cent: "79.1 % to 92.8 %". */
        public String interval() {
            return percent(value.low()) + " to " + percent(value.high());
        }
    }

    /** How far coders agree in one answer. */
    public record Agreed(String what, OptionalDouble share, OptionalDouble kappaOf, OptionalDouble alphaOf) {

        /** The share as a page shows it: {@code 87.5 %}; a dash where there is none. */
        public String percent() {
            return share.isPresent() ? AuditFigures.percent(share.getAsDouble()) : "–";
        }

        /** Cohen's kappa with three digits; a dash where there is none. */
        public String kappa() {
            return number(kappaOf);
        }

        /** Krippendorff's alpha with three digits; a dash where there is none. */
        public String alpha() {
            return number(alphaOf);
        }
    }

    /** Of a sheet that one filled in. */
    public static AuditFigures of(AuditPlan plan, AuditReport report) {
        return new AuditFigures(
                plan.id(), words(plan, ""), shares("the sheet", report), List.of(), methods(plan, report));
    }

    /** Of a sheet of whole reports that one filled in. */
    public static AuditFigures of(AuditPlan plan, List<WholeReports.Read> read) {
        var recall = WholeReports.recall(read, plan.population());
        return new AuditFigures(
                plan.id(),
                words(plan, "whole reports"),
                recall.stream().map(share -> found("the sheet", share)).toList(),
                List.of(),
                recall.map(share -> Methods.of(plan, read.size(), share)).orElse(""));
    }

    /** Of a sample that is kept in a store, with what its coders answered. */
    public static AuditFigures of(CodedSample coded) {
        var sample = coded.sample();
        var shares = new ArrayList<>(shares(AGREED, coded.report()));
        coded.coders().forEach(coder -> shares.addAll(shares(coder, coded.report(coder))));
        var agreement = new ArrayList<Agreed>();
        if (coded.coders().size() > 1) {
            for (var question : Question.values()) {
                agreement.add(agreed(question.words(), coded.coders(question)));
            }
        }
        return new AuditFigures(
                sample.id(),
                words(sample.plan(), sample.blind() ? "blind" : "open"),
                shares,
                agreement,
                methods(sample.plan(), coded.report()));
    }

    /** Of a sample of whole reports that is kept in a store. */
    public static AuditFigures of(CodedReports coded) {
        var shares = new ArrayList<Figure>();
        coded.recall().ifPresent(share -> shares.add(found(AGREED, share)));
        coded.coders().forEach(coder -> coded.recall(coder).ifPresent(share -> shares.add(found(coder, share))));
        var plan = coded.sample().plan();
        return new AuditFigures(
                coded.sample().id(),
                words(plan, "whole reports"),
                shares,
                coded.coders().size() < 2
                        ? List.of()
                        : List.of(
                                agreed("an event of the record is told", coded.told()),
                                agreed("how many are missed", coded.missed())),
                coded.recall()
                        .map(share -> Methods.of(plan, coded.read().size(), share))
                        .orElse(""));
    }

    private static String methods(AuditPlan plan, AuditReport report) {
        return report.right().map(right -> Methods.of(plan, report, right)).orElse("");
    }

    private static String words(AuditPlan plan, String how) {
        boolean parts = !plan.by().equals("none") && !how.equals("whole reports");
        return plan.program() + (how.isEmpty() ? "" : ", " + how) + (parts ? ", by " + plan.by() : "")
                + (plan.filter().isEmpty() ? "" : ", of " + plan.filter()) + ", seed "
                + plan.draw().seed() + ", reports " + plan.record().substring(0, 12);
    }

    private static Figure found(String whose, Share share) {
        return new Figure(whose + ": of the events told, found", share);
    }

    private static List<Figure> shares(String whose, AuditReport report) {
        var figures = new ArrayList<Figure>();
        report.right()
                .ifPresent(share -> figures.add(new Figure(whose + ": told, type, status and parties right", share)));
        report.byQuestion()
                .forEach((question, share) -> figures.add(new Figure(whose + ": " + question.words(), share)));
        report.byType().forEach((type, share) -> figures.add(new Figure(whose + ": of " + type, share)));
        return figures;
    }

    private static Agreed agreed(String what, Coders coders) {
        var agreement = coders.agreement();
        return new Agreed(what, agreement.share(), coders.kappa(), agreement.alpha());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? String.format(Locale.ROOT, "%.3f", number.getAsDouble()) : "–";
    }

    /** All figures as a table: {@code figure,of,value,low,high,judged}; shares and coefficients from 0 (or below) to 1, empty where there are none. */
    public String csv() {
        var text = new StringWriter();
        try (var out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            out.writeRecord("figure", "of", "value", "low", "high", "judged");
            shares.forEach(figure -> out.writeRecord(
                    "share",
                    figure.what(),
                    exact(figure.value().value()),
                    exact(figure.value().low()),
                    exact(figure.value().high()),
                    String.valueOf(figure.value().of())));
            agreement.forEach(one -> {
                out.writeRecord("agreement", one.what(), exact(one.share()), "", "", "");
                out.writeRecord("kappa", one.what(), exact(one.kappaOf()), "", "", "");
                out.writeRecord("alpha", one.what(), exact(one.alphaOf()), "", "", "");
            });
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Empty where there is none. */
    private static String exact(OptionalDouble number) {
        return number.isPresent() ? exact(number.getAsDouble()) : "";
    }

    private static String exact(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
