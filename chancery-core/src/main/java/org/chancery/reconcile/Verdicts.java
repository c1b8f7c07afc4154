package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.Listed;
import org.chancery.model.Calibration;
import org.chancery.model.Coded;
import org.chancery.model.EventMention;
import org.chancery.model.Evidence;
import org.chancery.model.Given;
import org.chancery.model.Judgement;
import org.chancery.model.Judgement.Anchor;
import org.chancery.model.Judgement.Kind;
import org.chancery.model.Judgement.Verdict;
import org.chancery.model.Party;
import org.chancery.model.RightValue;
import org.chancery.model.Span;

/** What people judged, made ready to be asked while a record is derived. Of two that contradict each other the later holds. Immutable. */
final class Verdicts {

    private static final Comparator<Judgement> ORDER =
            Comparator.comparing(Judgement::at).thenComparing(Judgement::id);

    static final Verdicts NONE = new Verdicts(List.of());

    private record Pair(Evidence first, Evidence second) {

        static Pair of(Evidence a, Evidence b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    private final Set<Anchor> wrong = new HashSet<>();
    private final Map<Pair, Boolean> pairs = new HashMap<>();
    private final Map<Evidence, TreeSet<String>> keys = new HashMap<>();
    private final Map<Evidence, List<Judgement>> values = new HashMap<>();
    private final Map<Evidence, TreeMap<String, Judgement>> about = new HashMap<>();
    private final Map<String, TreeMap<Anchor, Judgement>> missed = new HashMap<>();
    private final Map<String, List<Party>> named = new HashMap<>();
    private final Namings namings = new Namings();
    private Calibration calibration = Calibration.NONE;

    Verdicts(Collection<Judgement> judgements) {
        var withdrawn = judgements.stream()
                .filter(one -> one.verdict() == Verdict.WITHDRAWN)
                .flatMap(one -> one.value().stream())
                .collect(Collectors.toSet());
        judgements.stream()
                .filter(one -> !withdrawn.contains(one.id()))
                .sorted(ORDER)
                .forEach(this::take);
    }

    private void take(Judgement one) {
        var words = one.anchors().stream().map(Anchor::words).toList();
        switch (one.verdict()) {
            case WRONG -> wrong.addAll(one.anchors());
            case SAME -> {
                for (int i = 0; i < words.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        pairs.put(Pair.of(words.get(i), words.get(j)), true);
                    }
                    keys.computeIfAbsent(words.get(i), w -> new TreeSet<>()).add("j " + one.id());
                }
            }
            case NOT_SAME -> words.stream().skip(1).forEach(other -> pairs.put(Pair.of(words.get(0), other), false));
            case VALUE, PARTIES -> {
                words.forEach(
                        at -> values.computeIfAbsent(at, w -> new ArrayList<>()).add(one));
                name(one);
            }
            case EVENT, STATEMENT, OFFICE ->
                one.anchors()
                        .forEach(anchor -> missed.computeIfAbsent(anchor.words().report(), report -> new TreeMap<>())
                                .put(anchor, one));
            case SAME_PERSON, NOT_SAME_PERSON, NAME -> namings.take(one);
            case CALIBRATED -> calibration = Calibration.parse(one.value().orElseThrow());
            case WIKIDATA, ACCEPTED, WITHDRAWN -> {}
        }
        if (one.verdict() != Verdict.WRONG) {
            one.anchors().stream()
                    .filter(anchor -> anchor.kind() == Kind.EVENT)
                    .forEach(anchor -> about.computeIfAbsent(anchor.words(), w -> new TreeMap<>())
                            .put(one.id(), one));
        }
    }

    private void name(Judgement one) {
        if (one.verdict() == Verdict.PARTIES && one.given().orElseThrow() instanceof Given.Parties right) {
            one.anchors().forEach(anchor -> {
                var here = named.computeIfAbsent(anchor.words().report(), report -> new ArrayList<>());
                here.addAll(right.actors());
                here.addAll(right.recipients());
            });
        }
    }

    /** A mention as certain as people found such to be right. */
    EventMention calibrated(EventMention mention) {
        return mention.certainty()
                .filter(sure -> !calibration.equals(Calibration.NONE))
                .map(sure -> mention.as(calibration.of(sure)))
                .orElse(mention);
    }

    /** A report as people corrected it. */
    Coded corrected(Coded coded) {
        var report = coded.report().id();
        var added = missed.getOrDefault(report, new TreeMap<>());
        return added.isEmpty() && namings.isEmpty()
                ? coded
                : new Corrected(coded, party -> namings.of(report, party)).with(added);
    }

    /** A row of a reference list with the name that people judged its person to have. */
    Listed corrected(Listed row) {
        var holding = row.holding();
        var party =
                new Party(holding.person(), Party.Kind.PERSON, holding.country(), Optional.empty(), Optional.empty());
        return row.of(namings.of(row.id(), party).name());
    }

    /** Whether a person read this event in the words. */
    boolean isMissed(String report, Span words) {
        return missed.getOrDefault(report, new TreeMap<>())
                .containsKey(new Anchor(Kind.EVENT, new Evidence(report, words)));
    }

    /** A party that a judgement names, as it is to be known. */
    Party named(Party party) {
        return namings.of("", party);
    }

    /** The people whom judgements put into events of a report. */
    Stream<Party> people(String report) {
        return named.getOrDefault(report, List.of()).stream().map(this::named);
    }

    /** Whether what was read from these words is none. */
    boolean isWrong(Kind kind, String report, Span words) {
        return !wrong.isEmpty() && wrong.contains(new Anchor(kind, new Evidence(report, words)));
    }

    boolean areSame(Mention a, Mention b) {
        return judged(a, b).orElse(false);
    }

    boolean areApart(Mention a, Mention b) {
        return !judged(a, b).orElse(true);
    }

    private Optional<Boolean> judged(Mention a, Mention b) {
        return pairs.isEmpty() ? Optional.empty() : Optional.ofNullable(pairs.get(Pair.of(words(a), words(b))));
    }

    /** The keys under which a mention meets those that it was judged to belong to, whatever they tell. */
    Set<String> keys(Mention mention) {
        return keys.getOrDefault(words(mention), new TreeSet<>());
    }

    /**
     * The values that an event was given, by field; the later of two for one field.
     *
     * @param known a party as the record knows it
     */
    Map<String, RightValue> values(List<Mention> cluster, UnaryOperator<Party> known) {
        var found = new TreeMap<String, RightValue>();
        cluster.stream()
                .flatMap(mention -> values.getOrDefault(words(mention), List.of()).stream())
                .distinct()
                .sorted(ORDER)
                .forEach(one -> {
                    if (one.verdict() == Verdict.PARTIES && one.given().orElseThrow() instanceof Given.Parties right) {
                        found.put("actors", parties(right.actors(), known));
                        found.put("recipients", parties(right.recipients(), known));
                    } else {
                        var field = one.field().orElseThrow();
                        found.put(field, RightValue.of(field, one.value().orElseThrow()));
                    }
                });
        return found;
    }

    private RightValue parties(List<Party> named, UnaryOperator<Party> known) {
        return new RightValue.OfParties(
                named.stream().map(this::named).map(known).distinct().toList());
    }

    /** Ids of the judgements that bear on an event. */
    List<String> ids(List<Mention> cluster) {
        return cluster.stream()
                .flatMap(mention -> about.getOrDefault(words(mention), new TreeMap<>()).keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Evidence words(Mention mention) {
        return mention.at(mention.told().trigger());
    }
}
