package org.chancery.annotate.models;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Classes of words that stand in like company, learnt from unlabelled news: the lexicon of CoreNLP's taggers. Immutable, thread-safe. */
final class WordClusters {

    /** When digits are all read as nines. */
    enum Digits {
        ALWAYS,
        IF_UNKNOWN,
        NEVER
    }

    private final FeatureTable words;
    private final byte[] clusters;
    private final String[] names;
    private final Piece[] pieces;
    private final Digits digits;

    WordClusters(ModelReader in) {
        words = new FeatureTable(in.longs());
        clusters = in.bytes();
        names = in.strings();
        digits = Digits.values()[in.integer()];
        pieces = new Piece[names.length];
        for (int i = 0; i < names.length; i++) {
            pieces[i] = Piece.of(names[i]);
        }
    }

    /** @param unknown the class of words that are not in the lexicon */
    static void write(ModelWriter out, Map<String, String> lexicon, String unknown, Digits digits) throws IOException {
        var names = new TreeSet<>(lexicon.values());
        names.remove(unknown);
        var all = new ArrayList<String>();
        all.add(unknown);
        all.addAll(names);
        var ids = new HashMap<String, Integer>();
        all.forEach(name -> ids.put(name, ids.size()));
        var words = new TreeSet<>(lexicon.keySet());
        out.longs(words.stream().mapToLong(word -> Piece.of(word).hash()).toArray());
        var clusters = new byte[2 * words.size()];
        int i = 0;
        for (String word : words) {
            int id = ids.get(lexicon.get(word));
            clusters[i++] = (byte) (id >> 8);
            clusters[i++] = (byte) id;
        }
        out.bytes(clusters);
        out.strings(all);
        out.integer(digits.ordinal());
    }

    /** The name of a word's class. */
    Piece of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int row = words.row(
                Piece.of(digits == Digits.ALWAYS ? nines(lower) : lower).hash());
        if (row < 0 && digits == Digits.IF_UNKNOWN) {
            row = words.row(Piece.of(nines(lower)).hash());
        }
        return pieces[row < 0 ? 0 : (clusters[2 * row] & 0xff) << 8 | clusters[2 * row + 1] & 0xff];
    }

    private static String nines(String word) {
        var text = new StringBuilder(word);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                text.setCharAt(i, '9');
            }
        }
        return text.toString();
    }
}
