package org.chancery.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.knowledge.PloverStatus;
import org.chancery.model.DateRange;
import org.chancery.model.EventType;
import org.chancery.model.Party;

/**
 * Which events of a coder fit which that people coded in the same article: one to one, those that must be there first, then those of
 * which more is right. Thread-safe.
 */
public final class Matching {

    /** Days of a narrow range may be off by one; a wide one need only be met. */
    private static final int NARROW = 2;

    private record Offer(int ours, int gold, Fit fit) {}

    private static final Comparator<Offer> ORDER = Comparator.comparing(
                    (Offer offer) -> !offer.fit().must())
            .thenComparing(offer -> !offer.fit().isRight())
            .thenComparing(offer -> -offer.fit().right())
            .thenComparing(Offer::gold)
            .thenComparing(Offer::ours);

    private final NameWords names = new NameWords();
    private final PloverStatus plover = PloverStatus.load();

    /** For each event of the coder what it fits, nothing where no such event is told or it was told already. */
    public List<Optional<Fit>> of(GoldArticle article, List<ScoredEvent> events) {
        var offers = new ArrayList<Offer>();
        for (int ours = 0; ours < events.size(); ours++) {
            for (int gold = 0; gold < article.events().size(); gold++) {
                if (isOffer(events.get(ours), article.events().get(gold))) {
                    offers.add(new Offer(
                            ours, gold, fit(events.get(ours), article.events().get(gold))));
                }
            }
        }
        offers.sort(ORDER);
        var chosen = new TreeMap<Integer, Fit>();
        var used = new HashSet<Integer>();
        for (var offer : offers) {
            if (!chosen.containsKey(offer.ours()) && used.add(offer.gold())) {
                chosen.put(offer.ours(), offer.fit());
            }
        }
        var fits = new ArrayList<Optional<Fit>>();
        for (int i = 0; i < events.size(); i++) {
            fits.add(Optional.ofNullable(chosen.get(i)));
        }
        return fits;
    }

    private boolean isOffer(ScoredEvent ours, GoldEvent gold) {
        boolean typed = gold.types().contains(ours.type().name())
                || plover.of(ours.type(), ours.modes(), ours.status())
                        .map(PloverStatus.Coded::type)
                        .map(EventType::name)
                        .filter(gold.types()::contains)
                        .isPresent();
        return typed
                && ours.anchors().stream()
                        .anyMatch(words -> gold.anchors().stream().anyMatch(words::overlaps));
    }

    private Fit fit(ScoredEvent ours, GoldEvent gold) {
        return new Fit(
                gold.must(),
                parties(ours, gold),
                gold.statuses().contains(ours.status()),
                gold.days()
                        .map(days ->
                                ours.date().filter(range -> isDate(range, days)).isPresent()),
                gold.place().map(wanted -> ours.place()
                        .filter(name -> names.shareRare(name, wanted))
                        .isPresent()));
    }

    private boolean parties(ScoredEvent ours, GoldEvent gold) {
        if (!gold.mutual()) {
            return role(ours.actors(), gold.actors()) && role(ours.recipients(), gold.recipients());
        }
        var mine = new ArrayList<>(ours.actors());
        mine.addAll(ours.recipients());
        var wanted = new ArrayList<>(gold.actors());
        wanted.addAll(gold.recipients());
        return role(mine, wanted);
    }

    private boolean role(List<Party> ours, List<GoldParty> wanted) {
        return wanted.stream()
                        .allMatch(want -> want.optional() || ours.stream().anyMatch(party -> names.isOne(party, want)))
                && ours.stream()
                        .allMatch(party -> party.kind() == Party.Kind.GROUP
                                || wanted.stream().anyMatch(want -> names.isOne(party, want)));
    }

    private static boolean isDate(DateRange ours, GoldEvent.Days gold) {
        long first = gold.first().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE / 4);
        long last = gold.last().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE / 4);
        long start = ours.start().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE / 4);
        long end = ours.end().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE / 4);
        if (last - first <= NARROW) {
            return Math.abs(start - first) <= 1 && Math.abs(end - last) <= 1;
        }
        return start <= last && first <= end;
    }
}
