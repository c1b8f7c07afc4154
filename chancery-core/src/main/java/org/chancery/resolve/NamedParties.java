package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.knowledge.Country;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.Party;
import org.chancery.model.PlaceMention;
import org.chancery.model.Report;

/** What party a name, a code or the bare words of a phrase make. */
final class NamedParties {

    private final Report report;
    private final Annotation annotation;
    private final PersonMentions cast;
    private final PhraseNames names;
    private final List<PlaceMention> places;
    private final Resolver.Known known;
    private final Function<PersonMentions.Member, Party> persons;

    /** @param persons somebody of the cast, with country and office */
    NamedParties(
            Report report,
            Annotation annotation,
            PersonMentions cast,
            PhraseNames names,
            List<PlaceMention> places,
            Resolver.Known known,
            Function<PersonMentions.Member, Party> persons) {
        this.report = report;
        this.annotation = annotation;
        this.cast = cast;
        this.names = names;
        this.places = places;
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
            default -> group(np, name.country().or(() -> ground(name)));
        };
    }

    /** The state in which a town lies. */
    private Optional<String> ground(Name name) {
        return places.stream()
                .filter(place -> place.span().overlaps(name.span()))
                .findFirst()
                .flatMap(mention -> mention.place().country());
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

    /** The words without what only adds to them; of a number with what is counted: "45 of its citizens"; with the body of which people are: "ministers of the Group of Seven". */
    String text(NounPhrase np) {
        return (np.isCount(known.lists()) || isOfBody(np) ? np.whole() : np.core())
                .in(report.text())
                .replaceAll("\\s+", " ");
    }

    private boolean isOfBody(NounPhrase np) {
        return np.owners().flatMap(span -> NounPhrase.at(annotation, span)).stream()
                .anyMatch(owner -> known.standIns().isA(owner.headToken().lemma(), Reading.BODY)
                        || names.nameOver(owner.headToken().span())
                                .filter(name -> name.sort() == Name.Sort.ORGANISATION)
                                .isPresent());
    }
}
