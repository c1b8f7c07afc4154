package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Report;
import org.chancery.model.Span;

/**
 * A title says that the name behind it is a person's: "Foreign Minister Ban", "Secretary of State Henry A. (Heinz Alfred) Kissinger" are
 * names of people whatever the tagger took them for.
 */
final class TitledNames {

    private TitledNames() {}

    /** The annotation with one name of a person for each person of an office phrase. */
    static Annotation added(Report report, Annotation annotation, List<OfficePhrase> phrases) {
        var names = new ArrayList<>(annotation.names());
        phrases.stream()
                .flatMap(phrase -> phrase.person().stream())
                .distinct()
                .filter(person -> names.stream()
                        .noneMatch(name ->
                                name.sort() == Name.Sort.PERSON && name.span().covers(person)))
                .forEach(person -> add(report, names, person));
        names.sort(Comparator.comparing(Name::span));
        return new Annotation(annotation.sentences(), names, annotation.times());
    }

    private static void add(Report report, List<Name> names, Span person) {
        boolean cut = names.stream().anyMatch(name -> name.span().overlaps(person) && !person.covers(name.span()));
        if (!cut) {
            names.removeIf(name -> name.span().overlaps(person));
            names.add(new Name(person, person.in(report.text()), Name.Sort.PERSON, Optional.empty(), Optional.empty()));
        }
    }
}
