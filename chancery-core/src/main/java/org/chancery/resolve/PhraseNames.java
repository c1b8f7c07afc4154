package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Span;

/** The names within the words for a party and right beside them: of whom, of which states they speak. */
final class PhraseNames {

    private final Annotation annotation;
    private final List<OfficePhrase> offices;
    private final Countries countries;

    PhraseNames(Annotation annotation, List<OfficePhrase> offices, Countries countries) {
        this.annotation = annotation;
        this.offices = offices;
        this.countries = countries;
    }

    Optional<Name> nameOver(Span word) {
        return annotation.names().stream()
                .filter(name -> name.span().overlaps(word) && name.sort() != Name.Sort.OCCASION)
                .findFirst();
    }

    /** "Minister of Public Works (MPW) Dr. A. Okafor": the person whom an office phrase within the words names. */
    Optional<Name> ownNameWithin(NounPhrase np) {
        return offices.stream()
                .filter(office -> office.span().overlaps(np.headToken().span()))
                .flatMap(office -> office.person().stream())
                .filter(person -> np.span().covers(person))
                .flatMap(person -> nameOver(person).stream())
                .findFirst();
    }

    /** "a prominent lawyer, Anna Berg": the person whose name ends the words behind a comma. */
    Optional<Name> apposed(NounPhrase np) {
        int comma = np.coreEnd() + 1;
        return comma < np.last() && np.sentence().tokens().get(comma).text().equals(",")
                ? apposed(np, comma + 1)
                : closing(np);
    }

    /** A person's name behind the comma; behind "her party," a body's to the end of the words. */
    private Optional<Name> apposed(NounPhrase np, int first) {
        var tokens = np.sentence().tokens();
        int start = tokens.get(first).text().equalsIgnoreCase("the") && first < np.last() ? first + 1 : first;
        return nameOver(tokens.get(start).span())
                .filter(name -> start == first && name.sort() == Name.Sort.PERSON
                        || name.sort() == Name.Sort.ORGANISATION
                                && np.before("PRP$").isPresent()
                                && name.span().end() >= np.span().end());
    }

    /** "the mayor of Bergen, Anna Berg": the person whose name ends the words, behind the comma that ends what the noun is of. */
    private Optional<Name> closing(NounPhrase np) {
        return annotation.namesIn(np.span()).stream()
                .filter(name -> name.sort() == Name.Sort.PERSON
                        && name.span().end() == np.span().end())
                .filter(name -> !np.headToken().tag().endsWith("S") && isBehindComma(np, name))
                .findFirst();
    }

    private static boolean isBehindComma(NounPhrase np, Name name) {
        return np.sentence().tokens().stream()
                .filter(token -> token.span().end() <= name.span().start())
                .reduce((first, last) -> last)
                .filter(token -> token.text().equals(","))
                .isPresent();
    }

    /** "North and South Korea": the state whose name the next one completes. */
    Optional<String> halved(NounPhrase np) {
        var tokens = np.sentence().tokens();
        boolean joined = np.head() == np.last()
                && np.last() + 2 < tokens.size()
                && tokens.get(np.last() + 1).tag().equals("CC");
        return (joined ? nameOver(tokens.get(np.last() + 2).span()) : Optional.<Name>empty())
                .filter(name -> name.sort() == Name.Sort.STATE && name.text().contains(" "))
                .map(name -> np.headToken().text()
                        + name.text().substring(name.text().indexOf(' ')))
                .flatMap(countries::named)
                .map(Country::iso3);
    }

    /** "Senator from Ohio Anna Berg": the person whose name ends the words right behind a place. */
    Optional<Name> titled(NounPhrase np) {
        var names = annotation.namesIn(np.span());
        int last = names.size() - 1;
        boolean closes = last > 0
                && names.get(last).sort() == Name.Sort.PERSON
                && names.get(last).span().end() == np.span().end()
                && names.get(last).span().start() - names.get(last - 1).span().end() == 1;
        return closes && np.origins().isPresent() ? Optional.of(names.get(last)) : Optional.empty();
    }

    /** "Chadian and Malian officials": the names of the peoples before a plural. */
    List<Name> peoples(NounPhrase np) {
        return annotation.namesIn(np.core()).stream()
                .filter(name -> np.headToken().tag().endsWith("S"))
                .filter(name -> name.sort() == Name.Sort.DEMONYM || name.sort() == Name.Sort.STATE)
                .filter(name -> name.country().isPresent()
                        && name.span().end() < np.headToken().span().start())
                .toList();
    }

    /** "officials from Chad and Mali": the states named behind the noun. */
    List<String> homes(NounPhrase np) {
        var joint = np.origins().map(new JointNames(annotation)::in).orElse(List.of());
        var found = joint.stream()
                .flatMap(span -> nameOver(span).stream())
                .flatMap(name -> name.country().stream())
                .distinct()
                .toList();
        return found.size() == joint.size() ? found : List.of();
    }

    /** The country that a modifier before the head names, or an "of", "from" or "in" right behind it. */
    Optional<String> country(NounPhrase np) {
        return countryIn(np.span());
    }

    /** The first country that a name in the words is of. */
    Optional<String> countryIn(Span words) {
        return annotation.namesIn(words).stream()
                .filter(name -> name.sort() != Name.Sort.PERSON)
                .flatMap(name -> name.country().stream())
                .findFirst();
    }
}
