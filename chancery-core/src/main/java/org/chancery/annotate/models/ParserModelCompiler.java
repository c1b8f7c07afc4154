package org.chancery.annotate.models;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Compiles the text of CoreNLP's model for its transition parser. */
final class ParserModelCompiler {

    private static final int FEATURES = 3 * ParserNetwork.PLACES - ParserNetwork.FIRST_DEPENDENT;

    private ParserModelCompiler() {}

    static void write(String resource, ModelWriter out) throws IOException {
        try (InputStream packed = ParserModelCompiler.class.getClassLoader().getResourceAsStream(resource)) {
            if (packed == null) {
                throw new IOException(resource + " is not on the class path");
            }
            write(new ModelText(new GZIPInputStream(packed, 1 << 16)), out);
        }
    }

    private static void write(ModelText text, ModelWriter out) throws IOException {
        var words = new long[text.setting("dict")];
        var tags = new long[text.setting("pos")];
        var labels = new String[text.setting("label")];
        int width = text.setting("embeddingSize");
        int hidden = text.setting("hiddenSize");
        if (text.setting("numTokens") != FEATURES) {
            throw new IOException("not a model of " + FEATURES + " features");
        }
        text.setting("preComputed");
        var embeddings = new float[(words.length + tags.length + labels.length) * width];
        for (int i = 0; i * width < embeddings.length; i++) {
            String name = text.word();
            if (i < words.length) {
                words[i] = Piece.of(name).hash();
            } else if (i < words.length + tags.length) {
                tags[i - words.length] = Piece.of(name).hash();
            } else {
                labels[i - words.length - tags.length] = name;
            }
            System.arraycopy(text.numbers(width), 0, embeddings, i * width, width);
        }
        out.longs(words);
        out.longs(tags);
        out.strings(Arrays.asList(labels));
        out.integer(width);
        out.floats(embeddings);
        var inner = text.numbers(width * FEATURES * hidden);
        var bias = text.numbers(hidden);
        out.integer(hidden);
        out.floats(inner);
        out.integer(2 * labels.length - 1);
        out.floats(text.numbers(hidden * (2 * labels.length - 1)));
        out.floats(bias);
    }
}
