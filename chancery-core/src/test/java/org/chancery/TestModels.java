package org.chancery;

import org.chancery.annotate.Annotator;

/** The annotator with its models, loaded once a test JVM, when first asked for. */
public final class TestModels {

    private TestModels() {}

    /** The one annotator of this JVM. */
    public static Annotator annotator() {
        return Holder.ANNOTATOR;
    }

    private static final class Holder {
        private static final Annotator ANNOTATOR = new Annotator();
    }
}
