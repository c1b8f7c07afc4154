package org.chancery.pipeline;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.chancery.annotate.Annotator;
import org.chancery.certainty.Assessor;
import org.chancery.extract.Extractor;
import org.chancery.model.Annotation;
import org.chancery.model.ClauseAccount;
import org.chancery.model.Coded;
import org.chancery.model.Report;
import org.chancery.resolve.Resolver;

/** From a report to what it says and how sure that is: annotate, extract, resolve, certainty. Loads models when built; one object serves all threads. */
public final class Coder {

    private final Annotator annotator;
    private final Extractor extractor;
    private final Resolver resolver;
    private final Assessor assessor;

    private final StageTimes times = new StageTimes();

    /** Loads the models and the knowledge files of the stages beside one another. */
    public Coder() {
        this(Annotator::new);
    }

    /** Over models that are loaded already. */
    public Coder(Annotator annotator) {
        this(() -> annotator);
    }

    private Coder(Supplier<Annotator> annotating) {
        var extracting = CompletableFuture.supplyAsync(Extractor::new);
        var resolving = CompletableFuture.supplyAsync(Resolver::new);
        var assessing = CompletableFuture.supplyAsync(Assessor::new);
        annotator = annotating.get();
        extractor = extracting.join();
        resolver = resolving.join();
        assessor = assessing.join();
    }

    /** Codes a report: a pure function of it. */
    public Coded code(Report report) {
        return code(report, annotated(report));
    }

    /** Codes a report, and says why its clauses became the events that they are. */
    public Accounted account(Report report) {
        var annotation = annotated(report);
        return new Accounted(code(report, annotation), extractor.accounts(report, annotation));
    }

    /**
     * A coded report with its reasons.
     *
     * @param accounts why each clause with the words for an event tells of one, or of none, in the order of the text
     */
    public record Accounted(Coded coded, List<ClauseAccount> accounts) {}

    private Annotation annotated(Report report) {
        var annotation = times.annotate(() -> annotator.annotate(report));
        times.count(
                annotation.sentences().size(),
                annotation.sentences().stream().mapToInt(s -> s.tokens().size()).sum());
        return annotation;
    }

    private Coded code(Report report, Annotation annotation) {
        var extraction = times.extract(() -> extractor.extract(report, annotation));
        return times.resolve(() -> assessor.assess(resolver.resolve(report, annotation, extraction), annotation));
    }

    /** A coded report and, for each of its event mentions, the traits that its certainty is reckoned from. */
    public record Assessed(Coded coded, List<Set<String>> traits) {}

    /** As {@link #code}, with the traits: what the model of certainty is trained on. */
    public Assessed assess(Report report) {
        var annotation = annotated(report);
        var coded = code(report, annotation);
        return new Assessed(coded, Assessor.traits(coded, annotation));
    }

    /** How long each stage took so far. */
    public StageTimes times() {
        return times;
    }
}
