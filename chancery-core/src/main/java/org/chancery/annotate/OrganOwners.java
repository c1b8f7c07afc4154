package org.chancery.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Name;
import org.chancery.model.Token;

/** Whose an organ is that every state has: "the Japanese Foreign Ministry", "Iran's parliament", "the Foreign Ministry of Japan". */
final class OrganOwners {

    private static final Set<Name.Sort> STATES = Set.of(Name.Sort.STATE, Name.Sort.DEMONYM, Name.Sort.METONYM);

    private final List<Token> tokens;

    OrganOwners(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The names, with their state where the words around tell it. */
    List<NameRun> find(List<NameRun> names, List<KnownRun> phrases) {
        return names.stream()
                .map(run -> isOrgan(run, phrases) ? owned(run, owner(run, names)) : run)
                .toList();
    }

    private static boolean isOrgan(NameRun run, List<KnownRun> phrases) {
        return run.sort() == Name.Sort.ORGANISATION
                && phrases.stream()
                        .anyMatch(phrase -> phrase.name().trait() == KnownName.Trait.ORGAN && phrase.overlaps(run));
    }

    /** "Peru's Congress" is not that of the United States. */
    private static NameRun owned(NameRun organ, Optional<String> owner) {
        if (owner.isEmpty() || owner.equals(organ.country())) {
            return organ;
        }
        var entry = organ.country().isEmpty() ? organ.entry() : Optional.<String>empty();
        return new NameRun(organ.from(), organ.to(), organ.sort(), owner, entry);
    }

    private Optional<String> owner(NameRun organ, List<NameRun> names) {
        return names.stream()
                .filter(name -> STATES.contains(name.sort()))
                .filter(name -> isJustBefore(name, organ) || isJustAfter(name, organ))
                .findFirst()
                .flatMap(NameRun::country);
    }

    private boolean isJustBefore(NameRun name, NameRun organ) {
        int gap = organ.from() - name.to();
        return gap == 0 || gap == 1 && tokens.get(name.to()).tag().equals("POS");
    }

    /** "of Japan", "of the Netherlands", "in Tokyo". */
    private boolean isJustAfter(NameRun name, NameRun organ) {
        int gap = name.from() - organ.to();
        return gap >= 1
                && gap <= 2
                && Set.of("of", "in").contains(tokens.get(organ.to()).text())
                && (gap == 1 || tokens.get(organ.to() + 1).text().equals("the"));
    }
}
