package org.chancery.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.export.SaidWords;
import org.chancery.model.Said;
import org.chancery.query.Days;
import org.chancery.query.ReportRow;

/**
 * A statement as people read it.
 *
 * @param link to its words in the report
 * @param text what can be read alone
 * @param how the word of saying and whether these are the speaker's own words: "warned, as reported"
 */
public record SaidLine(
        PartyLine speaker, String text, String when, String link, String how, List<String> topics, String to) {

    private static SaidLine of(Said said, Names names, Optional<String> report) {
        return new SaidLine(
                PartyLine.of(said.speaker(), names),
                names.told(said, report),
                Days.of(said.date()),
                Links.reportAt(said.where().report(), said.where().span()),
                how(said, names),
                said.topics(),
                said.addressees().stream().map(party -> party.name()).collect(Collectors.joining(", ")));
    }

    private static String how(Said said, Names names) {
        return names.saying(said) + (said.direct() ? ", in their own words" : ", as reported");
    }

    /** What several reports tell in the same words once, with how often. */
    static List<SaidLine> once(List<SaidLine> lines) {
        var told = new LinkedHashMap<String, List<SaidLine>>();
        lines.forEach(line ->
                told.computeIfAbsent(line.text(), text -> new ArrayList<>()).add(line));
        return told.values().stream()
                .map(same -> same.size() == 1 ? same.get(0) : same.get(0).times(same.size()))
                .toList();
    }

    private SaidLine times(int often) {
        return new SaidLine(speaker, text, when, link, how + ", told " + often + " times", topics, to);
    }

    static SaidLine of(Said said, Desk desk) {
        return of(List.of(said), desk).get(0);
    }

    static List<SaidLine> of(List<Said> said, Desk desk) {
        var within = said.stream()
                .filter(SaidWords::isWithin)
                .map(one -> one.where().report())
                .distinct()
                .toList();
        var reports = within.isEmpty()
                ? Map.<String, ReportRow>of()
                : desk.questions().reportRows(within);
        return said.stream()
                .map(one -> of(
                        one,
                        desk.names(),
                        Optional.ofNullable(reports.get(one.where().report())).map(ReportRow::text)))
                .toList();
    }
}
