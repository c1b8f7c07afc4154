package org.chancery.web.page;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Party;

/**
 * A party as people read it.
 *
 * @param link to its page; nowhere for one that has none
 * @param office held on the day in question
 * @param country its name, for all but states
 */
public record PartyLine(
        String name,
        Optional<String> link,
        Optional<String> office,
        Optional<String> country,
        Optional<String> countryLink) {

    static PartyLine of(Party party, Names names) {
        var country = party.kind() == Party.Kind.STATE ? Optional.<String>empty() : party.country();
        return new PartyLine(
                capital(party.name()),
                Links.party(party),
                party.office(),
                country.map(names::of),
                country.map(Links::country));
    }

    static List<PartyLine> of(List<Party> parties, Names names) {
        return parties.stream().map(party -> of(party, names)).toList();
    }

    /** With a capital at the beginning: a name that is a description stands in the text without one. */
    static String capital(String text) {
        int first = text.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(text, Character.charCount(first), text.length())
                .toString();
    }
}
