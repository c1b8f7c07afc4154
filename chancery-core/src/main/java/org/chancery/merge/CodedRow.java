package org.chancery.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row that some coder made of one sentence.
 *
 * @param id unique in its file
 * @param report id or address of the report; the row's own id where the file has none
 * @param sentence number in the report, -1 where unknown
 * @param code CAMEO code, or another ontology's type and mode
 * @param tense as the coder gives it; empty where it does not
 */
public record CodedRow(
        String id,
        String report,
        int sentence,
        Optional<LocalDate> day,
        String code,
        String tense,
        List<RowParty> actors,
        List<RowParty> recipients,
        Optional<String> place)
        implements Comparable<CodedRow> {

    private static final Comparator<CodedRow> ORDER = Comparator.comparing(CodedRow::epochDay)
            .thenComparing(CodedRow::report)
            .thenComparing(CodedRow::sentence)
            .thenComparing(CodedRow::id);

    /** Copies the lists. */
    public CodedRow {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    long epochDay() {
        return day.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE / 2);
    }

    /** The names of all parties, sorted. */
    Set<String> names() {
        var names = new TreeSet<String>();
        actors.forEach(party -> names.add(party.key()));
        recipients.forEach(party -> names.add(party.key()));
        return names;
    }

    /** The first two digits of a CAMEO code; of another code, its first word. */
    String root() {
        return !code.isEmpty() && Character.isDigit(code.charAt(0))
                ? code.substring(0, Math.min(2, code.length()))
                : code.split(" ")[0];
    }

    /** By day, report, sentence, id. */
    @Override
    public int compareTo(CodedRow other) {
        return ORDER.compare(this, other);
    }
}
