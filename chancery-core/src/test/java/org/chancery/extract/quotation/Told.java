package org.chancery.extract.quotation;

import java.util.List;
import java.util.Optional;
import org.chancery.TestModels;
import org.chancery.TestReport;
import org.chancery.model.Annotation;
import org.chancery.model.Post;
import org.chancery.model.Quotation;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** Texts read for their quotations, and quotations written as one line: {@code speaker > cue > words}. */
final class Told {

    private static final QuotationFinder FINDER = new QuotationFinder();

    private Told() {}

    static Report report(String text, List<Span> headings, List<Post> posts) {
        return report(text, headings, posts, Optional.empty());
    }

    static Report datelined(String text, Span dateline) {
        return report(text, List.of(), List.of(), Optional.of(dateline));
    }

    private static Report report(String text, List<Span> headings, List<Post> posts, Optional<Span> dateline) {
        return TestReport.of(text)
                .headings(headings)
                .dateline(dateline)
                .posts(posts)
                .report();
    }

    static List<Quotation> in(Report report) {
        return FINDER.find(report, TestModels.annotator().annotate(report));
    }

    static List<Quotation> in(String text) {
        return in(report(text, List.of(), List.of()));
    }

    /** The quotations of a text, each as {@code speaker > cue > words}, "-" for what is absent. */
    static List<String> lines(String text) {
        return in(text).stream().map(q -> line(text, q)).toList();
    }

    /** The same for a text of which no sentence was parsed. */
    static List<String> linesWithoutParse(String text) {
        var report = report(text, List.of(), List.of());
        var marked = TestModels.annotator().annotate(report);
        var bare = marked.sentences().stream()
                .map(s -> new Sentence(s.span(), s.tokens(), Optional.empty(), s.paragraph(), s.post()))
                .toList();
        return FINDER.find(report, new Annotation(bare, marked.names(), List.of())).stream()
                .map(q -> line(text, q))
                .toList();
    }

    private static String line(String text, Quotation q) {
        return q.speaker().map(s -> s.in(text)).orElse("-")
                + " > "
                + q.cue().map(s -> s.in(text)).orElse("-")
                + " > "
                + q.content().in(text);
    }
}
