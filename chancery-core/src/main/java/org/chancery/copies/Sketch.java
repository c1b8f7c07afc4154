package org.chancery.copies;

import java.util.Arrays;

/** A text as the set of its runs of words, and the MinHash bands of that set. Immutable. */
final class Sketch {

    /** Words in a run. */
    static final int RUN = 3;

    private static final int BANDS = 40;
    private static final int ROWS = 2;
    private static final int MOST_RUNS = 20_000;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long[] runs;

    private Sketch(long[] runs) {
        this.runs = runs;
    }

    /** The sketch of a text; case, punctuation and layout do not matter. */
    static Sketch of(String text) {
        long[] words = words(text);
        int count = Math.max(0, Math.min(words.length - RUN + 1, MOST_RUNS));
        long[] runs = new long[count];
        for (int i = 0; i < count; i++) {
            long run = 0;
            for (int j = 0; j < RUN; j++) {
                run = mix(run * 31 + words[i + j]);
            }
            runs[i] = run;
        }
        runs = Arrays.stream(runs).sorted().distinct().toArray();
        return new Sketch(runs);
    }

    private static long[] words(String text) {
        long[] words = new long[16];
        int count = 0;
        long hash = 0;
        boolean inside = false;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            boolean sign = Character.isIdeographic(c);
            if (inside && (sign || !Character.isLetterOrDigit(c))) {
                words = append(words, count++, hash);
                inside = false;
            }
            if (sign) {
                words = append(words, count++, mix(c));
            } else if (Character.isLetterOrDigit(c)) {
                hash = (inside ? hash : 7) * 1099511628211L + Character.toLowerCase(c);
                inside = true;
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static long[] append(long[] words, int count, long word) {
        long[] grown = count < words.length ? words : Arrays.copyOf(words, count * 2);
        grown[count] = word;
        return grown;
    }

    /** The keys under which texts that have much in common meet, worked out anew: those that only are compared need none. */
    long[] bands() {
        if (runs.length == 0) {
            return new long[0];
        }
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long run : runs) {
            for (int i = 0; i < least.length; i++) {
                long hash = mix(run ^ (GOLDEN * (i + 1)));
                if (hash < least[i]) {
                    least[i] = hash;
                }
            }
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band + 1;
            for (int row = 0; row < ROWS; row++) {
                hash = mix(hash * 31 + least[band * ROWS + row]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** One number for a string, that of another only by chance. */
    static long hash(String text) {
        long hash = 7;
        for (int at = 0; at < text.length(); at++) {
            hash = hash * 1099511628211L + text.charAt(at);
        }
        return mix(hash);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** One number for all runs, that of another set only by chance. */
    long whole() {
        long hash = runs.length;
        for (long run : runs) {
            hash = mix(hash * 31 + run);
        }
        return hash;
    }

    int size() {
        return runs.length;
    }

    /** How many runs both have. */
    int common(Sketch other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            int order = Long.compare(runs[i], other.runs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
