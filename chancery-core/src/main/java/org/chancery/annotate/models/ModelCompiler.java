package org.chancery.annotate.models;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compiles CoreNLP's models into those that Chancery reads: {@code ModelCompiler FOLDER VERSION}. The build runs it; nothing else needs
 * CoreNLP's models.
 */
public final class ModelCompiler {

    private static final String TAGS = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private ModelCompiler() {}

    /**
     * Writes the three models, unless they are there and of the same version.
     *
     * @param arguments the folder of the compiled classes; what the models are compiled from, with its version
     */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        var folder = Path.of(arguments[0], ModelCompiler.class.getPackageName().split("\\."));
        var source = folder.resolve("source.txt");
        String wanted = "Compiled from the English models of " + arguments[1] + " (GPL-3.0-or-later), format "
                + Integer.toHexString(ModelWriter.FORMAT) + "\n";
        if (Files.exists(source) && Files.readString(source).equals(wanted)) {
            return;
        }
        Files.createDirectories(folder);
        var tags = new ModelWriter();
        new TagModelCompiler(new MaxentTagger(TAGS)).write(tags);
        tags.save(folder.resolve("parts-of-speech.bin"));
        var names = new ModelWriter();
        new NameModelCompiler(CRFClassifier.getClassifier(NAMES)).write(names);
        names.save(folder.resolve("names.bin"));
        var parser = new ModelWriter();
        ParserModelCompiler.write(PARSER, parser);
        parser.save(folder.resolve("parser.bin"));
        // last, so that a build cut off begins anew
        Files.writeString(source, wanted);
    }
}
