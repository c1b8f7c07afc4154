package org.chancery.resolve;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.knowledge.Country;
import org.chancery.model.Name;
import org.chancery.model.Party;
import org.chancery.model.Report;

/** What party a name, a code or the bare words of a phrase make. */
final class NamedParties {

    private final Report report;
    private final PersonMentions cast;
    private final PhraseNames names;
    private final Resolver.Known known;
    private final Function<PersonMentions.Member, Party> persons;

    /** @param persons somebody of the cast, with country and office */
    NamedParties(
            Report report,
            PersonMentions cast,
            PhraseNames names,
            Resolver.Known known,
            Function<PersonMentions.Member, Party> persons) {
        this.report = report;
        this.cast = cast;
        this.names = names;
        this.known = known;
        this.persons = persons;
    }

    /** Whom a name within the words for a party means. */
    Party named(NounPhrase np, Name name) {
        return switch (name.sort()) {
            case PERSON -> cast.at(name.span()).map(persons).orElseGet(() -> PostAuthors.person(name.text()));
            case STATE, METONYM -> state(name);
            case ORGANISATION ->
                new Party(
                        name.entry().orElse(name.text()),
                        Party.Kind.ORGANISATION,
                        name.country().or(() -> names.country(np)),
                        Optional.empty(),
                        Optional.empty());
            case DEMONYM -> np.isAdjective() ? state(name) : group(np, name.country());
            default -> group(np, name.country());
        };
    }

    /** The state that a name is of; a group where it is of none. */
    Party state(Name name) {
        return name.country().map(this::state).orElseGet(() -> group(name.text(), Optional.empty()));
    }

    /** The state of an ISO 3166-1 alpha-3 code. */
    Party state(String iso3) {
        return new Party(
                known.countries().find(iso3).map(Country::name).orElse(iso3),
                Party.Kind.STATE,
                Optional.of(iso3),
                Optional.empty(),
                Optional.empty());
    }

    Party group(NounPhrase np, Optional<String> country) {
        return group(text(np), country);
    }

    static Party group(String name, Optional<String> country) {
        return new Party(name, Party.Kind.GROUP, country, Optional.empty(), Optional.empty());
    }

    /** The words without what only adds to them; of a number with what is counted: "45 of its citizens". */
    String text(NounPhrase np) {
        return (np.isCount(known.lists()) ? np.whole() : np.core())
                .in(report.text())
                .replaceAll("\\s+", " ");
    }
}
