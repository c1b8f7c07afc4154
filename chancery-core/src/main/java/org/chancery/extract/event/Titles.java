package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Name;

/** Joins an office and its holder where "of" or an abbreviation in brackets parts them: "Secretary of State Antony Blinken". */
final class Titles {

    private final Grammar grammar;

    Titles(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Chunk> joined(List<Chunk> chunks) {
        var found = new ArrayList<Chunk>();
        int i = 0;
        while (i < chunks.size()) {
            int end = end(chunks, i);
            var first = chunks.get(i);
            var last = chunks.get(end);
            found.add(end == i ? first : new Chunk(first.first(), last.last(), last.head(), first.kind()));
            i = end + 1;
        }
        return found;
    }

    /** The chunk with the holder's name, or the one begun at. */
    private int end(List<Chunk> chunks, int start) {
        if (chunks.get(start).kind() != Chunk.Kind.NOUN
                || !grammar.isAgent(chunks.get(start).head())) {
            return start;
        }
        for (int i = start; i < chunks.size() && i <= start + 3; i++) {
            if (i > start) {
                String link = between(chunks.get(i - 1), chunks.get(i));
                boolean bracket = link.equals("(") || link.equals(")") || link.isEmpty();
                if (!link.equals("of") && !link.equals("for") && !bracket) {
                    return start;
                }
                if (isPerson(chunks.get(i).head()) && (!isPerson(chunks.get(i).first()) || bracket)) {
                    return i;
                }
            }
        }
        return start;
    }

    private boolean isPerson(int token) {
        return grammar.name(token)
                .filter(name -> name.sort() == Name.Sort.PERSON)
                .isPresent();
    }

    private String between(Chunk left, Chunk right) {
        var words = new StringBuilder();
        for (int i = left.last() + 1; i < right.first(); i++) {
            words.append(grammar.lower(i));
        }
        return words.toString();
    }
}
