package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up prose: words of a made-up vocabulary, drawn as often as words of a language are (Zipf's law), in sentences and paragraphs.
 * The same seed gives the same prose. Not thread-safe.
 */
final class Prose {

    private static final int VOCABULARY = 12_000;
    private static final String[] SYLLABLES =
            "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bre cla dri flo gru pla ste tri".split(" ");

    private final Random random;
    private final String[] words = new String[VOCABULARY];

    Prose(long seed) {
        this.random = new Random(seed);
        var letters = new Random(7);
        for (int i = 0; i < VOCABULARY; i++) {
            var word = new StringBuilder();
            for (int syllable = 0; syllable < 1 + Math.min(3, i / 40 + letters.nextInt(2)); syllable++) {
                word.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
            }
            words[i] = word.toString();
        }
    }

    /** A word: the common ones often. */
    String word() {
        double share = random.nextDouble();
        return words[(int) Math.min(VOCABULARY - 1, Math.pow(VOCABULARY, share) - 1)];
    }

    /** The words of a sentence. */
    List<String> sentence() {
        int length = 9 + random.nextInt(16);
        var sentence = new ArrayList<String>(length);
        for (int i = 0; i < length; i++) {
            sentence.add(word());
        }
        sentence.set(
                0,
                Character.toUpperCase(sentence.get(0).charAt(0))
                        + sentence.get(0).substring(1));
        sentence.set(length - 1, sentence.get(length - 1) + ".");
        return sentence;
    }

    /** The words of some sentences. */
    List<String> paragraph() {
        var paragraph = new ArrayList<String>();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) {
            paragraph.addAll(sentence());
        }
        return paragraph;
    }

    /** Words, some of them replaced, left out, or followed by another: each in turn as likely. */
    List<String> edited(List<String> text, double rate) {
        var edited = new ArrayList<String>(text.size());
        for (String word : text) {
            if (random.nextDouble() >= rate) {
                edited.add(word);
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> edited.add(word());
                case 1 -> {
                    edited.add(word);
                    edited.add(word());
                }
                default -> {}
            }
        }
        return edited;
    }
}
