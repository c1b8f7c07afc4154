package org.chancery.reconcile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.knowledge.Folded;
import org.chancery.knowledge.Table;
import org.chancery.model.Coded;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
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
        var but = deed(told);
        if (but.isEmpty() || !DONE.contains(told.status())) {
            return Set.of();
        }
        var said = Folded.nameWords(told.trigger().in(coded.report().text()));
        return said.stream().anyMatch(but.get()::contains)
                ? Set.of()
                : recipients.stream()
                        .filter(Side::isPerson)
                        .map(Side::key)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The deed of a frame, also where another verb governs it: "ordered the killing". */
    private Optional<List<String>> deed(EventMention told) {
        return told.type() == EventType.ASSAULT
                ? Arrays.stream(told.frame().split("\\+"))
                        .map(part -> frames.get(part.split("#", 2)[0]))
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }
}
