package org.chancery.resolve;

import java.util.List;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Name;

/** "India and China disagree. The envoys of the two countries": the states named before, where there are as many as are meant. */
final class NamedStates {

    private final Annotation annotation;
    private final Numbers numbers;

    NamedStates(Annotation annotation, WordLists<ReferenceList> lists) {
        this.annotation = annotation;
        this.numbers = new Numbers(lists);
    }

    /** The codes of the states named before a phrase in its sentence or the one before, if there are that many; else none. */
    List<String> before(NounPhrase np) {
        int number = numbers.in(np);
        for (int s = np.index(); number > 1 && s >= Math.max(0, np.index() - 1); s--) {
            var states = annotation.namesIn(annotation.sentences().get(s).span()).stream()
                    .filter(name -> name.sort() == Name.Sort.STATE
                            && name.span().end() <= np.span().start())
                    .flatMap(name -> name.country().stream())
                    .distinct()
                    .toList();
            if (states.size() == number) {
                return states;
            }
        }
        return List.of();
    }
}
