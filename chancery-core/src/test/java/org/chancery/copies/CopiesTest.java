package org.chancery.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CopiesTest {

    private static final int WORDS = 4_000;

    @Test
    void earliestOfTheCopiesIsTheOriginal() {
        var random = new Random(1);
        String text = text(random, 200);
        var copies = new Copies();
        copies.add(new Copies.Text("a", edited(text, 0.05, random), Optional.of("2022-03-05")));
        copies.add(new Copies.Text("b", text, Optional.of("2022-03-04T08:00:00Z")));
        copies.add(new Copies.Text("c", text(random, 200), Optional.of("2022-03-01")));
        copies.add(new Copies.Text("d", text, Optional.empty()));
        assertThat(copies.originals()).isEqualTo(Map.of("a", "b", "d", "b"));
    }

    @Test
    void versionsOfOnePageAreOneReport() {
        var random = new Random(8);
        String text = text(random, 200);
        String rewritten = text(random, 150) + " " + text.substring(0, text.length() / 4);
        assertThat(originals(
                        text,
                        rewritten,
                        Optional.of("https://www.tide.example/a/"),
                        Optional.of("http://tide.example/a#top")))
                .isEqualTo(Map.of("b", "a"));
        assertThat(originals(
                        text, rewritten, Optional.of("https://tide.example/a"), Optional.of("https://tide.example/b")))
                .isEmpty();
        assertThat(originals(
                        text,
                        text(random, 200),
                        Optional.of("https://tide.example/a"),
                        Optional.of("https://tide.example/a")))
                .as("another text under the same address")
                .isEmpty();
        assertThat(originals(
                        text, rewritten, Optional.of("https://tide.example/"), Optional.of("https://tide.example/")))
                .as("the front page of a site says nothing")
                .isEmpty();
    }

    @Test
    void entryOfAFeedAndItsPageAreOneReport() {
        var random = new Random(21);
        String page = text(random, 120);
        String teaser = String.join(" ", List.of(page.split(" ")).subList(0, 12));
        var address = Optional.of("https://tide.example/quotas");

        assertThat(originals(teaser, page, address, address)).isEqualTo(Map.of("b", "a"));
        assertThat(originals(teaser, page, address, Optional.of("https://tide.example/other")))
                .as("twelve words of another page")
                .isEmpty();
    }

    @Test
    void briefOfTwentyWordsIsACopyAsAWholeAlone() {
        var random = new Random(22);
        String brief = text(random, 22);
        assertThat(originals(brief, brief, Optional.empty(), Optional.empty())).isEqualTo(Map.of("b", "a"));
        assertThat(originals(brief, brief + " " + text(random, 60), Optional.empty(), Optional.empty()))
                .as("a longer report that has the brief's words")
                .isEmpty();
        String line = text(random, 15);
        assertThat(originals(line, line, Optional.empty(), Optional.empty()))
                .as("fifteen words")
                .isEmpty();
    }

    private static Map<String, String> originals(String a, String b, Optional<String> urlOfA, Optional<String> urlOfB) {
        var copies = new Copies();
        copies.add(new Copies.Text("a", a, Optional.of("2022-03-04"), urlOfA, Optional.empty()));
        copies.add(new Copies.Text("b", b, Optional.of("2022-03-05"), urlOfB, Optional.empty()));
        return copies.originals();
    }

    @Test
    void reportsThatCreditOneAgencyNeedLessInCommon() {
        var random = new Random(12);
        String text = text(random, 200);
        String cut = text.substring(0, text.length() * 41 / 100) + " " + text(random, 118);
        var copies = new Copies();
        copies.add(new Copies.Text("a", text, Optional.of("2022-03-04"), Optional.empty(), Optional.of("Reuters")));
        copies.add(new Copies.Text("b", cut, Optional.of("2022-03-05"), Optional.empty(), Optional.of("Reuters")));
        assertThat(copies.originals()).isEqualTo(Map.of("b", "a"));
        copies.add(new Copies.Text("b", cut, Optional.of("2022-03-05"), Optional.empty(), Optional.of("AFP")));
        assertThat(copies.originals()).isEmpty();
    }

    @Test
    void orderOfReportsDoesNotMatter() {
        var texts = set(300, 0.12, new Random(2)).texts;
        var first = originals(texts);
        Collections.shuffle(texts, new Random(3));
        assertThat(originals(texts)).isEqualTo(first).isNotEmpty();
    }

    @Test
    void reportTakenOutIsNoLongerAnOriginal() {
        var random = new Random(4);
        String text = text(random, 100);
        var copies = new Copies();
        copies.add(new Copies.Text("a", text, Optional.of("2022-03-04")));
        copies.add(new Copies.Text("b", text, Optional.of("2022-03-05")));
        copies.remove("a");
        assertThat(copies.originals()).isEmpty();
    }

    @Test
    void commonPhrasesOfTheTradeMakeNoCopies() {
        var copies = new Copies();
        copies.add(new Copies.Text(
                "a",
                "The ministers exchanged views on bilateral relations and regional issues of mutual interest. Lunch was fish.",
                Optional.empty()));
        copies.add(new Copies.Text(
                "b",
                "The presidents exchanged views on bilateral relations and regional issues of mutual interest. Trade fell by a third, and tariffs stay.",
                Optional.empty()));
        assertThat(copies.originals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.1, 0.15})
    void editedCopiesAreFoundAndOthersAreNot(double edits) {
        var set = set(1_200, edits, new Random(5));
        var found = originals(set.texts);
        long right = found.entrySet().stream()
                .filter(e -> e.getValue().equals(set.truth.get(e.getKey())))
                .count();
        assertThat((double) right / found.size()).as("precision").isGreaterThanOrEqualTo(0.99);
        assertThat((double) right / set.truth.size()).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    private record Made(List<Copies.Text> texts, Map<String, String> truth) {}

    /** A third of the reports are copies of another, with edits; all speak of the same few things. */
    private static Made set(int size, double edits, Random random) {
        var texts = new ArrayList<Copies.Text>();
        var truth = new HashMap<String, String>();
        for (int i = 0; i < size; i += 3) {
            String text = text(random, 80 + random.nextInt(300));
            texts.add(new Copies.Text("r" + i, text, Optional.of("2022-03-04")));
            texts.add(new Copies.Text("r" + (i + 1), edited(text, edits, random), Optional.of("2022-03-05")));
            truth.put("r" + (i + 1), "r" + i);
            texts.add(
                    new Copies.Text("r" + (i + 2), text(random, 80 + random.nextInt(300)), Optional.of("2022-03-03")));
        }
        return new Made(texts, truth);
    }

    private static Map<String, String> originals(List<Copies.Text> texts) {
        var copies = new Copies();
        texts.forEach(copies::add);
        return copies.originals();
    }

    /** Words drawn as in a language: few of them often, many of them seldom. */
    private static String text(Random random, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append('w')
                    .append((int) (WORDS * Math.pow(random.nextDouble(), 3)))
                    .append(' ');
        }
        return text.toString();
    }

    /** A share of the words replaced, left out or doubled. */
    private static String edited(String text, double share, Random random) {
        var edited = new StringBuilder();
        for (String word : text.split(" ")) {
            if (random.nextDouble() >= share) {
                edited.append(word).append(' ');
            } else {
                switch (random.nextInt(3)) {
                    case 0 -> edited.append('x').append(random.nextInt(WORDS)).append(' ');
                    case 1 ->
                        edited.append(word)
                                .append(" y")
                                .append(random.nextInt(WORDS))
                                .append(' ');
                    default -> edited.append("");
                }
            }
        }
        return edited.toString();
    }
}
