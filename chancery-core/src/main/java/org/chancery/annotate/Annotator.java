package org.chancery.annotate;

import java.util.concurrent.CompletableFuture;
import org.chancery.annotate.time.TimeTagger;
import org.chancery.model.Annotation;
import org.chancery.model.Report;

/**
 * The stage from text to what is marked over it. Loads its models when built (seconds, about 500 MB of heap); one object serves
 * all threads.
 */
public final class Annotator {

    private final Words words;
    private final Parser parser;
    private final TimeTagger times;

    /** Loads the parser's model beside the taggers'. */
    public Annotator() {
        var parsing = CompletableFuture.supplyAsync(Parser::new);
        words = new Words();
        times = new TimeTagger();
        parser = parsing.join();
    }

    /** Marks a report's text. A pure function of the report. */
    public Annotation annotate(Report report) {
        var marked = words.mark(report);
        var sentences = marked.sentences().stream().map(parser::parse).toList();
        return new Annotation(sentences, marked.names(), times.tag(report, sentences));
    }
}
