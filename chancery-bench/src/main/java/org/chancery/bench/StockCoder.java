package org.chancery.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.chancery.model.Report;

/** CoreNLP as it comes, tokens to coreference and quotations: what one would run to get names, times, arcs and speakers. */
final class StockCoder implements Coder {

    private final StanfordCoreNLP pipeline;

    StockCoder() {
        var settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        this.pipeline = new StanfordCoreNLP(settings);
    }

    @Override
    public int applyAsInt(Report report) {
        var document = new Annotation(report.text());
        report.day().ifPresent(day -> document.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
        pipeline.annotate(document);
        return document.get(CoreAnnotations.TokensAnnotation.class).size();
    }
}
