package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.knowledge.CertaintyWeights;
import org.chancery.knowledge.Listed;
import org.chancery.knowledge.Offices;
import org.chancery.knowledge.Organs;
import org.chancery.knowledge.Weights;
import org.chancery.model.Certainty;
import org.chancery.model.Chronicle;
import org.chancery.model.Coded;
import org.chancery.model.Judgement;

/**
 * The stage from what reports say to the record: which mentions tell of one event, which values it gets, where its mentions disagree.
 * A pure function of the sets of reports, judgements and rows of lists: neither their order nor how many come at a time changes anything. Thread-safe.
 */
public final class Reconciler {

    /** Reports that are worked on at a time, so that memory does not grow with their number. */
    private static final int PORTION = 200;

    /** Read once: the table of offices takes most of a second, which each judgement would wait for. */
    private static final Tenures TENURES = new Tenures(Offices.load());

    private final Weights weights = Weights.read("merging.tsv");
    private final Distribution distribution = new Distribution();
    private final Organs organs = new Organs();
    private final Once once = new Once();
    private final Nameless nameless = new Nameless();
    private final EventMaker maker = new EventMaker();
    private final Certainty floor;

    /** Events that are less certain than the knowledge files ask stay out of the record. */
    public Reconciler() {
        this(CertaintyWeights.load().floor());
    }

    /**
     * With a floor of its own.
     *
     * @param floor events that are less certain stay out of the record, unless people judged of them; those of which nobody knows come in
     */
    public Reconciler(Certainty floor) {
        this.floor = floor;
    }

    /** The record of a set of reports. */
    public Chronicle reconcile(Collection<Coded> coded) {
        return reconcile(coded, List.of(), List.of());
    }

    /**
     * The record of a set of reports, of what people judged, and of reference lists.
     *
     * @param coded each report once
     * @param judgements all of them, in any order
     * @param lists rows of imported lists of office holders
     */
    public Chronicle reconcile(Collection<Coded> coded, Collection<Judgement> judgements, Collection<Listed> lists) {
        var ground = new GroundInMemory(coded, lists);
        update(ground, ground.sources(), judgements);
        return ground.chronicle();
    }

    /**
     * Brings a record up to date: what these sources touch is derived anew, and nothing else.
     *
     * @param sources ids of reports, and of rows of lists, that came, went, or read otherwise than before
     * @param judgements all that people judged, in any order
     */
    public void update(Ground ground, Collection<String> sources, Collection<Judgement> judgements) {
        var verdicts = new Verdicts(judgements);
        var people = new People(ground);
        var sides = new Sides(people, organs, nameless);
        var scores = new Scores(weights, verdicts);
        var touched = new TreeSet<>(sources);
        touched.addAll(names(ground, people, verdicts, sources));
        var posts = new Posts(ground, TENURES).new Change();
        for (var portion : portions(touched)) {
            var reports =
                    portion.stream().filter(source -> !Listed.isRow(source)).toList();
            var neighbourhood = new Neighbourhood(ground, scores, new Mentions(sides, verdicts, once), distribution);
            new Renewal(ground, neighbourhood, scores, new Sayings(sides, verdicts), sides, maker, floor)
                    .renew(reports);
            scores.forget();
            portion.forEach(source -> posts.attest(
                    source,
                    Listed.isRow(source)
                            ? ground.listed(source)
                                    .map(row -> Tenures.attested(verdicts.corrected(row), sides))
                                    .orElse(List.of())
                            : ground.coded(source)
                                    .map(coded -> Tenures.attested(coded, sides, verdicts))
                                    .orElse(List.of())));
        }
        posts.settle();
    }

    private static List<List<String>> portions(Collection<String> sources) {
        var all = new ArrayList<>(sources);
        var portions = new ArrayList<List<String>>();
        for (int from = 0; from < all.size(); from += PORTION) {
            portions.add(all.subList(from, Math.min(from + PORTION, all.size())));
        }
        return portions;
    }

    /** Takes the names of sources in; gives the sources that use names which are another person's than before. */
    private static Set<String> names(Ground ground, People people, Verdicts verdicts, Collection<String> sources) {
        var gone = new TreeSet<String>();
        var added = new TreeMap<String, PersonName>();
        for (var source : new TreeSet<>(sources)) {
            var now = new TreeMap<String, PersonName>();
            Stream.of(
                            ground.coded(source).map(verdicts::corrected).stream()
                                    .flatMap(Sides::names),
                            Sides.names(verdicts.people(source)),
                            ground.listed(source).map(verdicts::corrected).map(Registered::name).stream())
                    .flatMap(found -> found)
                    .forEach(name -> now.put(KnownName.id(name.name(), name.country()), name));
            var before = ground.namesIn(source);
            if (before.size() != now.size() || !now.keySet().containsAll(before)) {
                ground.use(source, now.keySet());
                before.stream().filter(name -> !now.containsKey(name)).forEach(gone::add);
                now.forEach((id, name) -> {
                    if (ground.name(id).isEmpty()) {
                        added.put(id, name);
                    }
                });
            }
        }
        gone.removeIf(name -> !ground.using(name).isEmpty());
        var users = new TreeSet<String>();
        people.change(added.values(), gone).forEach(name -> users.addAll(ground.using(name)));
        return users;
    }
}
