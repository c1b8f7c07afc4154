package org.chancery.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/**
 * What an event is in PLOVER, which has no status: {@code knowledge/exports/plover.tsv}. Immutable, thread-safe.
 */
public final class PloverStatus {

    private final Map<String, Coding> table;

    private PloverStatus(Map<String, Coding> table) {
        this.table = table;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static PloverStatus load() {
        var table = new HashMap<String, Coding>();
        for (var row : Table.read("exports/plover.tsv", "type", "status", "is")) {
            try {
                var type = EventType.valueOf(row.text("type"));
                table.put(key(type, Status.of(row.text("status"))), Coding.of(row.text("is")));
            } catch (IllegalArgumentException e) {
                throw row.fault(e.getMessage());
            }
        }
        return new PloverStatus(table);
    }

    /** Type and modes as PLOVER asks; none for an event that it has no place for. */
    public Optional<Coded> of(EventType type, List<String> modes, Status status) {
        var coding = table.get(key(type, status));
        if (coding != null) {
            return Optional.of(new Coded(coding.type(), coding.mode().stream().toList()));
        }
        return switch (status) {
            case OCCURRED, ONGOING, PLANNED -> Optional.of(new Coded(type, modes));
            case CANCELLED, DENIED, HYPOTHETICAL -> Optional.empty();
        };
    }

    private static String key(EventType type, Status status) {
        return type.name() + " " + status.name().toLowerCase(Locale.ROOT);
    }

    /** A type and its modes. */
    public record Coded(EventType type, List<String> modes) {

        /** Copies the list. */
        public Coded {
            modes = List.copyOf(modes);
        }
    }
}
