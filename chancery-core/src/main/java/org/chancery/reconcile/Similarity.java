package org.chancery.reconcile;

import java.util.List;
import java.util.OptionalInt;
import org.chancery.knowledge.Weights;
import org.chancery.model.Phrase;
import org.chancery.reconcile.Resemblance.Contradiction;

/** What speaks for two mentions telling of one event, in points; absent when they cannot. Symmetric, immutable. */
final class Similarity {

    private static final int THOUSAND = 1000;
    /** Of two lists of people that differ in one, or of which one leaves somebody out. */
    private static final int DISPUTED = 500;

    private final Weights weights;
    private final Resemblance rest;
    private final DateMatch dates;
    private final UnlikeDeeds unlike = new UnlikeDeeds();

    Similarity(Weights weights) {
        this.weights = weights;
        this.rest = new Resemblance(weights);
        this.dates = new DateMatch(rest);
    }

    OptionalInt points(Mention a, Mention b) {
        var family = Family.of(a.told().type());
        if (family != Family.of(b.told().type()) || (family == Family.TALKS && a.isVisit() != b.isVisit())) {
            return OptionalInt.empty();
        }
        if (a.sameReport(b) && a.index() == b.index()) {
            return OptionalInt.empty();
        }
        if ((a.isIncomplete() || b.isIncomplete()) && !a.isBeside(b)) {
            return OptionalInt.empty();
        }
        if (a.sameReport(b) && a.told().type() != b.told().type()) {
            return OptionalInt.empty();
        }
        if (a.told().type().isMutual() != b.told().type().isMutual() && !Resemblance.haveSameDeed(a, b)) {
            return OptionalInt.empty();
        }
        if (unlike.areApart(a, b)) {
            return OptionalInt.empty();
        }
        var parties = parties(a, b);
        if (parties.isEmpty()) {
            return OptionalInt.empty();
        }
        var date = dates.share(a, b);
        if (date.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(share("parties", parties.getAsInt())
                + share("date", date.getAsInt())
                + place(a, b)
                + occasion(a, b)
                + words(a, b, family)
                + context(a, b));
    }

    private OptionalInt parties(Mention a, Mention b) {
        var parties = PartyMatch.share(a, b);
        return parties.isEmpty() && (rest.isShortened(a, b) || rest.outweighs(Contradiction.PEOPLE, a, b))
                ? OptionalInt.of(DISPUTED)
                : parties;
    }

    private int share(String name, int thousandths) {
        return weights.whole(name) * thousandths / THOUSAND;
    }

    private int place(Mention a, Mention b) {
        if (a.told().place().isEmpty() || b.told().place().isEmpty() || isOwnGround(a) || isOwnGround(b)) {
            return 0;
        }
        // read from the same words: the one has it from the other
        if (a.sameReport(b)
                && a.told().place().get().span().equals(b.told().place().get().span())) {
            return 0;
        }
        return switch (PlaceMatch.of(
                a.told().place().get().place(), b.told().place().get().place())) {
            case SAME -> weights.whole("place-same");
            case WITHIN -> weights.whole("place-country");
            case APART -> weights.whole(rest.outweighs(Contradiction.PLACE, a, b) ? "place-disputed" : "place-apart");
            case UNKNOWN -> 0;
        };
    }

    /** Whether the place is but the land of who acts: it tells no event from another. */
    private static boolean isOwnGround(Mention mention) {
        var words = mention.told().place().orElseThrow().span();
        return mention.told().actors().stream().anyMatch(actor -> actor.span().equals(words));
    }

    private int occasion(Mention a, Mention b) {
        if (a.told().occasion().isEmpty() || b.told().occasion().isEmpty()) {
            return 0;
        }
        return Occasions.same(
                        a.told().occasion().map(Phrase::text).get(),
                        b.told().occasion().map(Phrase::text).get())
                ? weights.whole("occasion-same")
                : weights.whole("occasion-apart");
    }

    private int words(Mention a, Mention b, Family family) {
        int common = (int) a.words().stream().filter(b.words()::contains).count();
        int least = Math.min(a.words().size(), b.words().size());
        if (least == 0) {
            return 0;
        }
        if (family.isSpeech() && isForetold(a, b)) {
            return Math.max(weights.whole("foretold"), share("words", common * THOUSAND / least));
        }
        if (common == 0 && (family.isSpeech() || isLoose(a, b, family))) {
            return weights.whole("words-apart");
        }
        return share("words", common * THOUSAND / least);
    }

    /** Whether one report has the plan of what the other says of its day: what will be said is announced in other words. */
    private static boolean isForetold(Mention a, Mention b) {
        return a.isAhead() != b.isAhead()
                && !a.sameReport(b)
                && !a.actors().isEmpty()
                && !b.actors().isEmpty()
                && a.told().type() == b.told().type()
                && a.window().isPresent()
                && a.window().map(Window::anchor).equals(b.window().map(Window::anchor));
    }

    /** Whether deeds that two reports tell by other words have but their doer in common: one leaves out to whom it was done. */
    private static boolean isLoose(Mention a, Mention b, Family family) {
        return family != Family.TALKS
                && family != Family.VIOLENCE
                && !a.sameReport(b)
                && a.recipients().isEmpty() != b.recipients().isEmpty()
                && !a.told().type().isMutual()
                && !a.told().frame().equals(b.told().frame());
    }

    private int context(Mention a, Mention b) {
        int points = 0;
        if (a.sameReport(b)) {
            points += weights.whole("same-report");
        }
        if (a.told().frame().equals(b.told().frame())) {
            points += weights.whole("same-frame");
        }
        if (a.sharesOnce(b)) {
            points += weights.whole("once");
        }
        if (isCopy(a, b)) {
            points += weights.whole("copy");
        }
        var meansA = a.told().inPerson();
        var meansB = b.told().inPerson();
        if (meansA.isPresent()
                && meansB.isPresent()
                && meansA.get().value() != meansB.get().value()) {
            points += weights.whole(rest.outweighs(Contradiction.MANNER, a, b) ? "means-disputed" : "means-apart");
        }
        if (a.isAhead() != b.isAhead()) {
            points += weights.whole("settled-planned");
        }
        return points;
    }

    private static boolean isCopy(Mention a, Mention b) {
        return List.of(a, b).stream().anyMatch(m -> m.report().copyOf().isPresent())
                && Copies.root(a.report()).equals(Copies.root(b.report()));
    }
}
