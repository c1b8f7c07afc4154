package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.chancery.model.Name;

/**
 * Lists of people each of whom has his state behind him: "Prime Minister Moe of Norway, President Lund of Chad and …". The states part the
 * names, so that the list is no one group.
 */
final class Homes {

    private final Grammar grammar;
    private final ToIntFunction<Chunk> end;

    /** @param end the last token of a person's words, with what follows the name and belongs to it */
    Homes(Grammar grammar, ToIntFunction<Chunk> end) {
        this.grammar = grammar;
        this.end = end;
    }

    /** Who is listed after the last member of a group, behind the state of that member. */
    List<Chunk> others(Group group) {
        var found = new ArrayList<Chunk>();
        var last = group.members().get(group.members().size() - 1);
        while (isPerson(last)) {
            var next = next(last);
            if (next.isEmpty()) {
                break;
            }
            found.addAll(next.get().members());
            last = found.get(found.size() - 1);
        }
        return found;
    }

    private Optional<Group> next(Chunk person) {
        int home = end.applyAsInt(person);
        if (home <= person.last()) {
            return Optional.empty();
        }
        int at = home + 1;
        while (at < grammar.size() && at < home + 3 && grammar.tag(at).matches(",|CC")) {
            at++;
        }
        return at == home + 1 || at >= grammar.size()
                ? Optional.empty()
                : grammar.group(at)
                        .filter(group -> group.preposition().isEmpty()
                                && isPerson(group.lead())
                                && grammar.arcs.relation(group.lead().head()).matches("conj|appos|dep|nmod|obl"));
    }

    private boolean isPerson(Chunk chunk) {
        return grammar.name(chunk.head())
                .filter(name -> name.sort() == Name.Sort.PERSON)
                .isPresent();
    }
}
