package org.chancery.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.knowledge.PloverStatus;
import org.chancery.model.DateRange;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Status;

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
        return of(article, events, Says.ALL);
    }

    /** As {@link #of(GoldArticle, List)}, of rows that cannot say all. */
    public List<Optional<Fit>> of(GoldArticle article, List<ScoredEvent> events, Says says) {
        var offers = new ArrayList<Offer>();
        for (int ours = 0; ours < events.size(); ours++) {
            for (int gold = 0; gold < article.events().size(); gold++) {
                var wanted = article.events().get(gold);
                if (isOffer(events.get(ours), wanted, says)) {
                    offers.add(new Offer(ours, gold, fit(events.get(ours), wanted, says)));
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

    private boolean isOffer(ScoredEvent ours, GoldEvent gold, Says says) {
        return isType(ours, gold, says) && (says.words() ? meets(ours, gold) : isWithSomebody(ours, gold));
    }

    private boolean isType(ScoredEvent ours, GoldEvent gold, Says says) {
        return gold.types().contains(ours.type().name())
                || plover(ours.type(), ours.modes(), ours.status())
                        .filter(type -> gold.types().contains(type.name()))
                        .isPresent()
                || !says.status() && isPlovers(ours.type(), gold);
    }

    /** Whether what people coded with a status is of a type in PLOVER, which has none. */
    private boolean isPlovers(EventType type, GoldEvent gold) {
        return Stream.of(EventType.values())
                .filter(one -> gold.types().contains(one.name()))
                .anyMatch(wanted -> gold.statuses().stream().anyMatch(status -> plover(wanted, List.of(), status)
                        .filter(type::equals)
                        .isPresent()));
    }

    private Optional<EventType> plover(EventType type, List<String> modes, Status status) {
        return plover.of(type, modes, status).map(PloverStatus.Coded::type);
    }

    private static boolean meets(ScoredEvent ours, GoldEvent gold) {
        return ours.anchors().stream().anyMatch(words -> gold.anchors().stream().anyMatch(words::overlaps));
    }

    /** Whether a party is the same, in whatever role; or the one or the other has none. */
    private boolean isWithSomebody(ScoredEvent ours, GoldEvent gold) {
        var mine = Stream.concat(ours.actors().stream(), ours.recipients().stream())
                .toList();
        var wanted = Stream.concat(gold.actors().stream(), gold.recipients().stream())
                .toList();
        return mine.isEmpty()
                || wanted.isEmpty()
                || mine.stream().anyMatch(party -> wanted.stream().anyMatch(want -> names.isOne(party, want)));
    }

    private Fit fit(ScoredEvent ours, GoldEvent gold, Says says) {
        return new Fit(
                gold.must(),
                parties(ours, gold),
                Optional.of(gold.statuses().contains(ours.status())).filter(right -> says.status()),
                gold.days().filter(days -> says.date()).map(days -> ours.date()
                        .filter(range -> isDate(range, days))
                        .isPresent()),
                gold.place().filter(wanted -> says.place()).map(wanted -> ours.place()
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
