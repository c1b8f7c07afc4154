package org.chancery;

import java.util.List;
import org.chancery.annotate.Annotator;
import org.chancery.model.Annotation;
import org.chancery.model.Post;
import org.chancery.model.Report;
import org.chancery.pipeline.Coder;

/** The models, loaded once for all tests, and reports made of inline text. */
public final class TestModels {

    private TestModels() {}

    private static final class Annotators {
        private static final Annotator ONE = new Annotator();
    }

    private static final class Coders {
        private static final Coder ONE = new Coder(annotator());
    }

    public static Annotator annotator() {
        return Annotators.ONE;
    }

    public static Coder coder() {
        return Coders.ONE;
    }

    public static Annotation annotate(String text, String day) {
        return annotator().annotate(report(text, day));
    }

    /** A report of a text, published on an ISO day. */
    public static Report report(String text, String day, Post... posts) {
        return TestReport.of(text).published(day).posts(List.of(posts)).report();
    }
}
