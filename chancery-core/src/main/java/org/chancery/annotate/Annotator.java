package org.chancery.annotate;

import java.util.concurrent.CompletableFuture;
import org.chancery.annotate.time.TimeTagger;
import org.chancery.model.Annotation;
import org.chancery.model.Report;

/**
 * The stage from text to what is marked over it. Loads its models when built (about a second, 150 MB of heap); one object serves
 * all threads.
 */
public final class Annotator {

    private final Words words;
    private final DependencyParser parser;
    private final TimeTagger times;

    /** Remembers enough sentences (some 20 MB) for the copies that agencies' customers print on one day. */
    public Annotator() {
        this(10_000);
    }

    /**
     * Loads the parser's model beside the taggers'.
     *
     * @param remembered how many sentences' tags and dependencies are kept, for copies met again
     */
    public Annotator(int remembered) {
        var parsing = CompletableFuture.supplyAsync(() -> new DependencyParser(remembered));
        words = new Words(remembered);
        times = new TimeTagger();
        parser = parsing.join();
    }

    /** Marks a report's text. A pure function of the report. */
    public Annotation annotate(Report report) {
        var marked = words.mark(report);
        var sentences = marked.sentences().stream().map(parser::parse).toList();
        var told = new NamedMonths(marked.names(), sentences).without(times.tag(report, sentences));
        return new Annotation(sentences, marked.names(), told);
    }
}
