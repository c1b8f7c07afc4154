package org.chancery.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Span;

/** Which offices, and which country, a report's own words give to the people in it. */
final class Standing {

    private final Map<Cast.Member, List<OfficePhrase>> phrases = new HashMap<>();
    private final Map<Cast.Member, String> countries = new HashMap<>();

    Standing(Annotation annotation, Cast cast, List<OfficePhrase> offices) {
        for (var member : cast.members()) {
            var own = new ArrayList<OfficePhrase>();
            for (var phrase : offices) {
                if (phrase.person().isPresent() && names(member, phrase.person().get())) {
                    own.add(phrase);
                }
            }
            phrases.put(member, own);
            own.stream()
                    .flatMap(phrase -> phrase.country().stream())
                    .findFirst()
                    .or(() -> named(annotation, member))
                    .ifPresent(country -> countries.put(member, country));
        }
    }

    private static boolean names(Cast.Member member, Span person) {
        return member.mentions().stream().anyMatch(name -> name.span().overlaps(person));
    }

    /** "Turkey's Cavusoglu", "the Russian, Lavrov": a state or people named right before the person. */
    private static Optional<String> named(Annotation annotation, Cast.Member member) {
        for (var mention : member.mentions()) {
            for (var name : annotation.names()) {
                boolean tells = name.sort() == Name.Sort.STATE || name.sort() == Name.Sort.DEMONYM;
                int gap = mention.span().start() - name.span().end();
                if (tells && gap > 0 && gap <= 3) {
                    return name.country();
                }
            }
        }
        return Optional.empty();
    }

    /** The phrases that give this person an office, in the order of the text. */
    List<OfficePhrase> offices(Cast.Member member) {
        return phrases.getOrDefault(member, List.of());
    }

    Optional<String> country(Cast.Member member) {
        return Optional.ofNullable(countries.get(member));
    }

    /** Who holds an office of a country, by this report's words. */
    Optional<Cast.Member> holder(Cast cast, String office, Optional<String> country) {
        return cast.members().stream()
                .filter(member -> offices(member).stream()
                        .anyMatch(phrase -> phrase.office().equals(Optional.of(office))
                                && phrase.term() != OfficePhrase.Term.FORMER
                                && (country.isEmpty() || country(member).equals(country))))
                .findFirst();
    }
}
