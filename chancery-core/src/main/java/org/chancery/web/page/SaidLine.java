package org.chancery.web.page;

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

    static List<SaidLine> of(List<Said> said, Names names) {
        return said.stream().map(one -> of(one, names)).toList();
    }
}
