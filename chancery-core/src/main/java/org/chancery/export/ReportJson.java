package org.chancery.export;

import org.chancery.model.Post;
import org.chancery.model.Report;
import tools.jackson.databind.node.ObjectNode;

/** The public JSON form of a report: a line of {@code reports.jsonl}. */
public final class ReportJson {

    private ReportJson() {}

    /** The report as RECORD has it, keys in its order; what it does not name comes last. */
    public static ObjectNode of(Report report) {
        return new Tree()
                .put("id", report.id())
                .put("source", report.source())
                .text("url", report.url())
                .text("publisher", report.publisher())
                .texts("byline", report.byline())
                .text("title", report.title())
                .text("published", report.published())
                .text("updated", report.updated())
                .text("language", report.language())
                .put("text", report.text())
                .list("posts", report.posts().stream().map(ReportJson::post).toList())
                .text("copyOf", report.copyOf())
                .put("sha256", report.sha256())
                .text("agency", report.agency())
                .text("section", report.section())
                .text("lead", report.lead())
                .list("headings", report.headings().stream().map(Tree::of).toList())
                .node("dateline", report.dateline().map(Tree::of))
                .build();
    }

    private static ObjectNode post(Post post) {
        return new Tree()
                .text("author", post.author())
                .text("handle", post.handle())
                .text("date", post.date())
                .span(post.span())
                .build();
    }
}
