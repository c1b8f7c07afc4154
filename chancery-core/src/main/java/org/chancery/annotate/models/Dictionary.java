package org.chancery.annotate.models;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The words of the tagger's training text, with their tags. Immutable, thread-safe. */
final class Dictionary {

    private final FeatureTable words;
    private final long[] tags;
    private final byte[] firsts;
    private final byte[] rare;
    private final int[] open;

    /**
     * A word of the dictionary.
     *
     * @param key its hash
     * @param tags the bits of the tags that it can have
     * @param first the tag that it had most often
     * @param rare whether it was met too seldom to be judged by itself
     */
    record Entry(long key, long tags, byte first, boolean rare) {}

    Dictionary(ModelReader in) {
        words = new FeatureTable(in.longs());
        tags = in.longs();
        firsts = in.bytes();
        rare = in.bytes();
        open = bits(in.longs()[0]);
    }

    /** @param open the bits of the tags that an unknown word can have */
    static void write(ModelWriter out, List<Entry> entries, long open) throws IOException {
        out.longs(entries.stream().mapToLong(Entry::key).toArray());
        out.longs(entries.stream().mapToLong(Entry::tags).toArray());
        var firsts = new byte[entries.size()];
        var rare = new byte[entries.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = entries.get(i).first();
            rare[i] = (byte) (entries.get(i).rare() ? 1 : 0);
        }
        out.bytes(firsts);
        out.bytes(rare);
        out.longs(new long[] {open});
    }

    private static int[] bits(long bits) {
        return IntStream.range(0, Long.SIZE).filter(i -> (bits >>> i & 1) != 0).toArray();
    }

    /** The tags that a word can have; for an unknown one those of open classes. */
    int[] tags(String word) {
        int row = row(word);
        return row < 0 ? open : bits(tags[row]);
    }

    boolean isRare(String word) {
        int row = row(word);
        return row < 0 || rare[row] != 0;
    }

    /** The tag that a known word had most often. */
    OptionalInt first(String word) {
        int row = row(word);
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(firsts[row]);
    }

    private int row(String word) {
        return words.row(Piece.of(word).hash());
    }
}
