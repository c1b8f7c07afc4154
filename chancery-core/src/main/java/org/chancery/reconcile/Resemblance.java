package org.chancery.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.Weights;
import org.chancery.model.Phrase;
import org.chancery.model.Span;

/**
 * Whether two mentions of talks that contradict each other in their day, their place, their manner or one of their people are alike enough in the rest to tell of one meeting: points
 * of {@code merging.tsv} for what they have in common, and so many less for words of {@code rounds.tsv} by which a meeting is one of several. Symmetric, immutable.
 */
final class Resemblance {

    private static final int FEW_WORDS = 2;

    /** What two mentions contradict each other in; it does not count among the rest. */
    enum Contradiction {
        DAY("enough-day"),
        DAYS("enough-days"),
        PLACE("enough-place"),
        MANNER("enough-manner"),
        PEOPLE("enough-people");

        private final String enough;

        Contradiction(String enough) {
            this.enough = enough;
        }
    }

    private final Weights weights;
    private final Rounds rounds = new Rounds();
    private final Corrections corrections = new Corrections();

    Resemblance(Weights weights) {
        this.weights = weights;
    }

    /** Whether both can tell of one event although they differ in this. */
    boolean outweighs(Contradiction contradiction, Mention a, Mention b) {
        return Family.of(a.told().type()) == Family.TALKS
                && (contradiction != Contradiction.PEOPLE || isCorrected(a, b))
                && points(contradiction, a, b) >= weights.whole(contradiction.enough);
    }

    /** A host sees several guests in a day: another one is told of only where a report says that what was reported before was wrong. */
    private boolean isCorrected(Mention a, Mention b) {
        return GuestList.contradict(a, b)
                && isDay(a)
                && a.window().equals(b.window())
                && corrections.isOne(a) != corrections.isOne(b);
    }

    /** Whether both tell of one meeting although one leaves somebody out: the day and the town are one, and neither says that there was another meeting. */
    boolean isShortened(Mention a, Mention b) {
        return !a.sameReport(b)
                && GuestList.leavesOut(a, b)
                && isDay(a)
                && a.window().equals(b.window())
                && haveSameTown(a, b)
                && rounds.points(a) + rounds.points(b) == 0;
    }

    private int points(Contradiction but, Mention a, Mention b) {
        boolean sameDay = isDay(a) && isDay(b) && a.window().equals(b.window());
        return given("rest-people", haveSamePeople(a, b))
                + given("rest-day", sameDay)
                + given("rest-place", but != Contradiction.PLACE && haveSameTown(a, b))
                + occasion(a, b)
                + given("rest-words", haveSameMatter(a, b))
                + given("rest-lag", !sameDay && isDay(a) && isDay(b) && lag(a) != lag(b))
                + given(
                        "rest-second-hand",
                        a.told().attribution().isEmpty()
                                != b.told().attribution().isEmpty())
                + given("rest-correction", corrections.isOne(a) != corrections.isOne(b))
                + rounds.points(a)
                + rounds.points(b);
    }

    private int given(String name, boolean holds) {
        return holds ? weights.whole(name) : 0;
    }

    private static boolean isDay(Mention mention) {
        return mention.window().filter(Window::isDay).isPresent();
    }

    /** Days from the event to the day on which it is written of. */
    private static long lag(Mention mention) {
        return mention.writtenOn()
                .map(day -> day.toEpochDay() - mention.window().orElseThrow().low())
                .orElse(0L);
    }

    /** Two people or more and nobody else, all of them in both. */
    private static boolean haveSamePeople(Mention a, Mention b) {
        return a.sides().size() > 1
                && a.sides().size() == b.sides().size()
                && Stream.concat(a.sides().stream(), b.sides().stream()).allMatch(Side::isPerson)
                && a.sides().stream().allMatch(side -> b.sides().stream().anyMatch(other -> isOne(side, other)));
    }

    private static boolean isOne(Side a, Side b) {
        return a.sameParty(b) || Likeness.canBeOnePerson(a, b);
    }

    private static boolean haveSameTown(Mention a, Mention b) {
        return a.told().place().isPresent()
                && b.told().place().isPresent()
                && !PlaceMatch.isCountry(a.told().place().get().place())
                && PlaceMatch.of(
                                a.told().place().get().place(),
                                b.told().place().get().place())
                        == PlaceMatch.SAME;
    }

    private int occasion(Mention a, Mention b) {
        var one = a.told().occasion().map(Phrase::text);
        var two = b.told().occasion().map(Phrase::text);
        if (one.isEmpty() || two.isEmpty()) {
            return 0;
        }
        return weights.whole(Occasions.same(one.get(), two.get()) ? "rest-occasion" : "rest-occasion-apart");
    }

    /** Whether both say what it was about in the same words, but for those that tell of the deed. */
    private static boolean haveSameMatter(Mention a, Mention b) {
        return areAlike(
                without(a, setting(a), Stream.of(a.told().trigger())),
                without(b, setting(b), Stream.of(b.told().trigger())));
    }

    /** Whether both say in the same words what was done; the matter may stand among the words of the deed: "signed a treaty". */
    static boolean haveSameDeed(Mention a, Mention b) {
        return areAlike(without(a, setting(a), Stream.empty()), without(b, setting(b), Stream.empty()));
    }

    private static boolean areAlike(Set<String> one, Set<String> two) {
        long common = one.stream().filter(two::contains).count();
        return common >= FEW_WORDS && 2 * common >= Math.min(one.size(), two.size());
    }

    /** The words that say who, when and where. */
    static Stream<Span> setting(Mention mention) {
        var told = mention.told();
        return Stream.of(
                        told.parties().stream().map(party -> party.span()),
                        told.date().flatMap(date -> date.span()).stream(),
                        told.place().map(place -> place.span()).stream(),
                        told.occasion().map(Phrase::span).stream(),
                        told.attribution().stream().map(Phrase::span))
                .flatMap((Stream<Span> spans) -> spans);
    }

    /** The content words of a clause without these. */
    static Set<String> without(Mention mention, Stream<Span> some, Stream<Span> more) {
        var others = Stream.concat(some, more).map(mention::text).toList();
        var left = new HashSet<>(mention.words());
        left.removeAll(ContentWords.of(List.copyOf(others)));
        return left;
    }
}
