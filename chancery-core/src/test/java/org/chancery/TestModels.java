package org.chancery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.annotate.Annotator;
import org.chancery.model.Annotation;
import org.chancery.model.Post;
import org.chancery.model.Report;
import org.chancery.model.Stamp;
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
        return new Report(
                "r",
                "r.txt",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Stamp.ofDay(LocalDate.parse(day))),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(),
                Optional.empty(),
                List.of(posts),
                Optional.empty(),
                "");
    }
}
