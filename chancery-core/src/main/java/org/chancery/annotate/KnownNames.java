package org.chancery.annotate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.CountryWord;
import org.chancery.knowledge.GazetteerPlace;
import org.chancery.knowledge.Occasions;
import org.chancery.knowledge.Organisation;
import org.chancery.knowledge.Organisations;
import org.chancery.knowledge.PhraseTrie;
import org.chancery.knowledge.Places;
import org.chancery.knowledge.Table;
import org.chancery.model.Name;
import org.chancery.model.Token;

/**
 * All names of the knowledge files in one trie. Where two files have the same phrase, what is no name goes first, then occasions,
 * organisations, countries, peoples, places.
 */
final class KnownNames {

    private final PhraseTrie<KnownName> trie;

    private KnownNames(PhraseTrie<KnownName> trie) {
        this.trie = trie;
    }

    static KnownNames load() {
        var builder = new PhraseTrie.Builder<KnownName>();
        for (var row : Table.read("misleading.tsv", "kind", "words")) {
            builder.addWithCapitals(
                    row.text("words"),
                    new KnownName(Optional.empty(), Optional.empty(), row.text("words"), KnownName.Trait.PLAIN));
        }
        addOccasions(builder);
        addOrganisations(builder);
        addCountries(builder);
        for (var row : Table.read("peoples.tsv", "name", "country", "words")) {
            var name = known(Name.Sort.GROUP, row.find("country"), row.text("name"), KnownName.Trait.PLAIN);
            row.list("words").forEach(word -> builder.addWithCapitals(word, name));
        }
        addPlaces(builder);
        return new KnownNames(builder.build());
    }

    Optional<PhraseTrie.Match<KnownName>> longest(List<Token> tokens, int from) {
        return trie.longest(tokens, from);
    }

    private static void addOccasions(PhraseTrie.Builder<KnownName> builder) {
        Occasions.load()
                .names()
                .forEach((phrase, occasion) -> builder.add(
                        phrase,
                        known(
                                Name.Sort.OCCASION,
                                Optional.empty(),
                                occasion.name(),
                                occasion.isBody() ? KnownName.Trait.ASSEMBLY : KnownName.Trait.PLAIN)));
    }

    private static void addOrganisations(PhraseTrie.Builder<KnownName> builder) {
        for (var organisation : Organisations.load().all()) {
            var name = known(
                    Name.Sort.ORGANISATION, organisation.country(), organisation.name(), trait(organisation.kind()));
            Stream.concat(Stream.of(organisation.name()), organisation.aliases().stream())
                    .forEach(phrase -> builder.addWithCapitals(phrase, name));
        }
    }

    private static KnownName.Trait trait(Organisation.Kind kind) {
        if (kind.isOfStates()) {
            return KnownName.Trait.BODY_OF_STATES;
        }
        if (kind.isOrgan()) {
            return KnownName.Trait.ORGAN;
        }
        boolean isMovement = kind == Organisation.Kind.ARMED || kind == Organisation.Kind.PARTY;
        return isMovement ? KnownName.Trait.PLAIN : KnownName.Trait.NAMESAKE;
    }

    private static void addCountries(PhraseTrie.Builder<KnownName> builder) {
        Countries.load()
                .words()
                .forEach((phrase, word) -> builder.add(
                        phrase,
                        known(
                                sort(word.kind()),
                                Optional.of(word.country().iso3()),
                                word.entry(),
                                word.kind() == CountryWord.Kind.CAPITAL
                                        ? KnownName.Trait.TOWN
                                        : KnownName.Trait.PLAIN)));
    }

    /** Regions tell of their state; towns are left to the tagger. */
    private static void addPlaces(PhraseTrie.Builder<KnownName> builder) {
        for (var entry : Places.load().all()) {
            var place = entry.place();
            var country = place.kind() == GazetteerPlace.Kind.REGION ? place.country() : Optional.<String>empty();
            var name = known(Name.Sort.PLACE, country, place.name(), KnownName.Trait.TOWN);
            Stream.concat(Stream.of(place.name()), entry.aliases().stream())
                    .forEach(phrase -> builder.addWithCapitals(phrase, name));
        }
    }

    private static KnownName known(Name.Sort sort, Optional<String> country, String entry, KnownName.Trait trait) {
        return new KnownName(Optional.of(sort), country, entry, trait);
    }

    private static Name.Sort sort(CountryWord.Kind kind) {
        return switch (kind) {
            case NAME -> Name.Sort.STATE;
            case ADJECTIVE, PEOPLE -> Name.Sort.DEMONYM;
            case CAPITAL, SEAT -> Name.Sort.METONYM;
        };
    }
}
