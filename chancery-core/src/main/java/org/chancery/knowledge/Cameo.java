package org.chancery.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/** CAMEO's event codes beside PLOVER's types, both ways: {@code knowledge/exports/cameo.tsv}. Immutable, thread-safe. */
public final class Cameo {

    private static final String[] COLUMNS = {"code", "label", "intensity", "reads", "writes"};
    private static final int QUADS = 4;

    private final Map<String, Entry> byCode;
    private final Map<Coding, Code> written;
    private final Map<String, String> mirrors;

    private Cameo(Map<String, Entry> byCode, Map<Coding, Code> written, Map<String, String> mirrors) {
        this.byCode = byCode;
        this.written = written;
        this.mirrors = mirrors;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalStateException naming file and line, if it breaks its rules
     */
    public static Cameo load() {
        var byCode = new TreeMap<String, Entry>();
        var written = new HashMap<Coding, Code>();
        for (var row : Table.distinct(Table.read("exports/cameo.tsv", COLUMNS), "code")) {
            try {
                var code = new Code(row.text("code"), row.text("label"), Double.parseDouble(row.text("intensity")));
                var reads = row.find("reads").filter(text -> !text.equals("-")).map(Coding::of);
                byCode.put(code.code(), new Entry(code, reads));
                for (var text : row.list("writes")) {
                    if (written.put(Coding.of(text), code) != null) {
                        throw row.fault(text + " is written in two ways");
                    }
                }
            } catch (IllegalArgumentException e) {
                throw row.fault(e.getMessage());
            }
        }
        var mirrors = new HashMap<String, String>();
        for (var row : Table.distinct(Table.read("cameo-mirrors.tsv", "code", "seen-as"), "code")) {
            mirrors.put(row.text("code"), row.text("seen-as"));
        }
        return new Cameo(byCode, written, mirrors);
    }

    /** The code that an event is written as; none for one that CAMEO has no code for, or that did not happen. */
    public Optional<Code> code(EventType type, List<String> modes, Status status) {
        if (status == Status.DENIED || status == Status.HYPOTHETICAL) {
            return Optional.empty();
        }
        var coding = new Coding(type, modes.stream().findFirst(), status == Status.ONGOING ? Status.OCCURRED : status);
        var exact = Optional.ofNullable(written.get(coding))
                .or(() -> Optional.ofNullable(written.get(coding.withoutMode())));
        return exact.isPresent() || status == Status.CANCELLED
                ? exact
                : Optional.ofNullable(written.get(coding.occurred()))
                        .or(() -> Optional.ofNullable(
                                written.get(coding.occurred().withoutMode())));
    }

    /** What a row of this code is read as, by the longest code that it begins with; none for statements and for codes that are not CAMEO's. */
    public Optional<Coding> read(String code) {
        for (int length = code.length(); length > 1; length--) {
            var entry = byCode.get(code.substring(0, length));
            if (entry != null) {
                return entry.reads();
            }
        }
        return Optional.empty();
    }

    /** The code that says the same from the other side, source and target exchanged: 043, host a visit, for 042, make a visit. */
    public Optional<Code> mirror(Code code) {
        return mirrors.entrySet().stream()
                .filter(mirror -> mirror.getValue().equals(code.code()))
                .map(mirror -> byCode.get(mirror.getKey()))
                .filter(Objects::nonNull)
                .map(Entry::code)
                .findFirst();
    }

    /** Whether what {@link #read} says of this code holds with source and target exchanged. */
    public boolean isMirror(String code) {
        return mirrors.containsKey(code);
    }

    /**
     * A code.
     *
     * @param code a string: leading noughts count
     * @param intensity Goldstein's scale, -10 to 10
     */
    public record Code(String code, String label, double intensity) {

        /** Its first two digits. */
        public String root() {
            return code.substring(0, 2);
        }

        /** Its first three digits, or all that it has. */
        public String base() {
            return code.substring(0, Math.min(3, code.length()));
        }

        /** GDELT's class of the root: 1 verbal cooperation to 4 material conflict. */
        public int quad() {
            int root = Integer.parseInt(root());
            int[] last = {5, 8, 14, 20};
            for (int quad = 1; quad <= QUADS; quad++) {
                if (root <= last[quad - 1] && root != 14) {
                    return quad;
                }
            }
            return QUADS;
        }
    }

    private record Entry(Code code, Optional<Coding> reads) {}
}
