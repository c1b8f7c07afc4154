package org.chancery.resolve;

import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Name;

/** "flew to Oslo and met officials there": of which state people are who are said to be there. */
final class OfficialsThere {

    private static final Set<Name.Sort> GROUND = Set.of(Name.Sort.STATE, Name.Sort.METONYM, Name.Sort.PLACE);

    private final Annotation annotation;
    private final WordLists<ReferenceList> lists;

    OfficialsThere(Annotation annotation, WordLists<ReferenceList> lists) {
        this.annotation = annotation;
        this.lists = lists;
    }

    /** The state of the ground named last before the words, in their sentence or the one before. */
    Optional<String> home(NounPhrase np) {
        var tokens = np.sentence().tokens();
        boolean there = np.head() + 1 < tokens.size()
                && lists.has(ReferenceList.THERE, tokens.get(np.head() + 1).lemma());
        return there ? ground(np) : Optional.empty();
    }

    private Optional<String> ground(NounPhrase np) {
        var before = annotation.sentences().get(Math.max(0, np.index() - 1)).span();
        return annotation.names().stream()
                .filter(name -> name.span().start() >= before.start()
                        && name.span().end() <= np.span().start())
                .filter(name -> GROUND.contains(name.sort()) && name.country().isPresent())
                .reduce((first, last) -> last)
                .flatMap(Name::country);
    }
}
