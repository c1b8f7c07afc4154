package org.chancery.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.Said;
import org.chancery.query.Days;

/**
 * A statement as people read it.
 *
 * @param link to its words in the report
 * @param how the word of saying and whether these are the speaker's own words: "warn, as reported"
 */
public record SaidLine(
        PartyLine speaker, String text, String when, String link, String how, List<String> topics, String to) {

    static SaidLine of(Said said, Names names) {
        return new SaidLine(
                PartyLine.of(said.speaker(), names),
                said.text(),
                Days.of(said.date()),
                Links.reportAt(said.where().report(), said.where().span()),
                how(said),
                said.topics(),
                said.addressees().stream().map(party -> party.name()).collect(Collectors.joining(", ")));
    }

    private static String how(Said said) {
        return said.verb() + (said.direct() ? ", in their own words" : ", as reported");
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

    static List<SaidLine> of(List<Said> said, Names names) {
        return said.stream().map(one -> of(one, names)).toList();
    }
}
