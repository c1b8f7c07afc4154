package org.chancery.bench;

import org.chancery.annotate.Annotator;
import org.chancery.extract.Extractor;
import org.chancery.model.Report;
import org.chancery.resolve.Resolver;

/** All stages of Chancery from text to coded report. */
final class ChanceryCoder implements Coder {

    private final Annotator annotator;
    private final Extractor extractor = new Extractor();
    private final Resolver resolver = new Resolver();

    /** @param remembered how many sentences the annotator may keep; 0 to measure work rather than memory */
    ChanceryCoder(int remembered) {
        annotator = new Annotator(remembered);
    }

    @Override
    public int applyAsInt(Report report) {
        var annotation = annotator.annotate(report);
        resolver.resolve(report, annotation, extractor.extract(report, annotation));
        return annotation.sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
    }
}
