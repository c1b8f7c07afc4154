package org.chancery.pipeline;

import org.chancery.annotate.Annotator;
import org.chancery.extract.Extractor;
import org.chancery.model.Coded;
import org.chancery.model.Report;
import org.chancery.resolve.Resolver;

/** From a report to what it says: annotate, extract, resolve. Loads models when built; one object serves all threads. */
public final class Coder {

    private final Annotator annotator = new Annotator();
    private final Extractor extractor = new Extractor();
    private final Resolver resolver = new Resolver();

    /** Codes a report: a pure function of it. */
    public Coded code(Report report) {
        var annotation = annotator.annotate(report);
        return resolver.resolve(report, annotation, extractor.extract(report, annotation));
    }
}
