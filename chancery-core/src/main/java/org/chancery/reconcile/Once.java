package org.chancery.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.Table;
import org.chancery.model.Coded;
import org.chancery.model.EventMention;
import org.chancery.model.Status;

/** Deeds that befall a person once, by {@code knowledge/once.tsv}. Immutable. */
final class Once {

    private static final Set<Status> DONE = Set.of(Status.OCCURRED, Status.ONGOING);

    private final Map<String, List<String>> frames = new HashMap<>();

    Once() {
        Table.distinct(Table.read("once.tsv", "frame", "but"), "frame")
                .forEach(row -> frames.put(row.text("frame"), row.list("but")));
    }

    /** The keys of the people to whom a mention says it was done; none for any other deed. */
    Set<String> of(Coded coded, EventMention told, List<Side> recipients) {
        var but = frames.get(told.frame().split("[#+]", 2)[0]);
        if (but == null || !DONE.contains(told.status())) {
            return Set.of();
        }
        var said = Folded.nameWords(told.trigger().in(coded.report().text()));
        return said.stream().anyMatch(but::contains)
                ? Set.of()
                : recipients.stream()
                        .filter(Side::isPerson)
                        .map(Side::key)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
