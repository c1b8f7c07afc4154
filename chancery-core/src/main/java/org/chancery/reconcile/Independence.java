package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.knowledge.Agencies;
import org.chancery.knowledge.Folded;
import org.chancery.model.Report;

/**
 * How many sources mentions have that do not draw upon one another: copies of one report count once, texts credited to one agency once, what one outlet tells
 * in the same words in several feeds or corrects once, and who tells it only by citing an outlet counts as that outlet. Immutable.
 */
final class Independence {

    private final Agencies agencies = Agencies.load();
    private final Corrections corrections = new Corrections();

    int count(Collection<Mention> mentions) {
        var told =
                mentions.stream().collect(Collectors.groupingBy(Mention::reportId, TreeMap::new, Collectors.toList()));
        var outlets = outlets(told.values());
        var correcting = correcting(mentions);
        Map<String, String> roots = new HashMap<>();
        for (var report : told.values()) {
            var keys = keys(report, outlets);
            outlet(report).filter(correcting::contains).ifPresent(name -> keys.add("outlet " + name));
            keys.forEach(key -> roots.put(root(roots, key), root(roots, keys.get(0))));
        }
        return (int) told.values().stream()
                .map(report -> root(roots, keys(report, outlets).get(0)))
                .distinct()
                .count();
    }

    /** The outlets that correct what was reported: of what they told before, this is a version. */
    private Set<String> correcting(Collection<Mention> mentions) {
        return mentions.stream()
                .filter(corrections::isOne)
                .flatMap(mention -> outlet(List.of(mention)).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> outlet(List<Mention> told) {
        return told.get(0).report().outlet().map(Folded::name);
    }

    /** The first report of each outlet, by the outlet's folded name. */
    private static Map<String, Report> outlets(Collection<List<Mention>> told) {
        var outlets = new TreeMap<String, Report>();
        told.forEach(mentions -> {
            var report = mentions.get(0).report();
            report.outlet().ifPresent(name -> outlets.putIfAbsent(Folded.name(name), report));
        });
        return outlets;
    }

    /** What a report draws upon: its original, the agency that it credits or is, the outlet that it cites wherever it tells of the event. */
    private List<String> keys(List<Mention> told, Map<String, Report> outlets) {
        var report = told.get(0).report();
        var keys = new ArrayList<>(List.of("report " + Copies.root(report)));
        report.agency()
                .or(() -> report.publisher().flatMap(agencies::named))
                .ifPresent(name -> keys.add("agency " + name));
        report.outlet()
                .ifPresent(outlet -> told.forEach(mention ->
                        keys.add("words " + Folded.name(outlet) + " " + Folded.name(mention.text(mention.clause())))));
        var cited = told.stream().map(mention -> cited(mention, outlets)).toList();
        if (cited.stream().allMatch(Optional::isPresent)) {
            cited.forEach(source -> keys.add(source.orElseThrow()));
        }
        return keys;
    }

    private Optional<String> cited(Mention mention, Map<String, Report> outlets) {
        return mention.told().attribution().stream()
                .flatMap(source -> cited(source.text(), mention.report(), outlets).stream())
                .findFirst();
    }

    private Optional<String> cited(String source, Report by, Map<String, Report> outlets) {
        var name = " " + Folded.name(source) + " ";
        return outlets.entrySet().stream()
                .filter(outlet -> name.contains(" " + outlet.getKey() + " "))
                .filter(outlet -> !outlet.getValue().outlet().equals(by.outlet()))
                .map(outlet -> "report " + Copies.root(outlet.getValue()))
                .findFirst()
                .or(() -> agencies.within(source).map(agency -> "agency " + agency));
    }

    private static String root(Map<String, String> roots, String key) {
        String at = key;
        while (roots.containsKey(at) && !roots.get(at).equals(at)) {
            at = roots.get(at);
        }
        return at;
    }
}
