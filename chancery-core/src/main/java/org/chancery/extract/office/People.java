package org.chancery.extract.office;

import java.util.Optional;
import org.chancery.knowledge.NameList;
import org.chancery.knowledge.OfficeWords;
import org.chancery.knowledge.OfficeWords.Role;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Name;

/** Finds the name of a person at a place in a line, past honorifics. */
final class People {

    private static final int LONGEST = 5;
    private final OfficeWords around;
    private final WordLists<NameList> small = WordLists.read("names.tsv", NameList.class);

    People(OfficeWords around) {
        this.around = around;
    }

    /** The person whose name, or honorific and name, begins at a word. */
    Optional<Found> at(Line line, int from, boolean capitalTitle) {
        int at = from;
        while (line.has(at)) {
            var honorific = around.startingAt(Role.HONORIFIC, line.folded(), at);
            if (honorific.isEmpty() || !line.isCapital(at) || !line.has(at + honorific.getAsInt())) {
                break;
            }
            boolean named = isPerson(line, at) && !isPerson(line, at + honorific.getAsInt());
            if (named) {
                break;
            }
            at += honorific.getAsInt();
        }
        if (!line.has(at)) {
            return Optional.empty();
        }
        if (isPerson(line, at)) {
            return Optional.of(new Found(at, bracketed(line, line.nameEnd(at))));
        }
        return capitalTitle ? capitals(line, at) : Optional.empty();
    }

    /** "Henry A. (Heinz Alfred) Kissinger": the name goes on behind a bracket. */
    private static int bracketed(Line line, int end) {
        if (!line.is(end, "(") || !isPerson(line, end + 1)) {
            return end;
        }
        int inner = line.nameEnd(end + 1);
        boolean closed = java.util.stream.IntStream.range(end + 1, inner).anyMatch(i -> line.is(i, ")"));
        if (closed) {
            return inner;
        }
        return line.is(inner, ")") && isPerson(line, inner + 1) ? line.nameEnd(inner + 1) : end;
    }

    private static boolean isPerson(Line line, int i) {
        return line.name(i).filter(name -> name.sort() == Name.Sort.PERSON).isPresent();
    }

    /** Capitalised words that no tagger took for a name, right after a capitalised title. */
    private Optional<Found> capitals(Line line, int from) {
        int to = from;
        while (to - from < LONGEST && line.has(to) && couldBeName(line, to, from)) {
            to++;
        }
        while (to > from && isSmall(line.word(to - 1).folded()) && !line.isCapital(to - 1)) {
            to--;
        }
        if (to == from || around.startingAt(Role.NOTNAME, line.folded(), to - 1).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Found(from, to));
    }

    private boolean couldBeName(Line line, int i, int from) {
        var word = line.word(i);
        boolean free = word.name().isEmpty()
                || word.name().get().sort() == Name.Sort.PERSON
                || word.name().get().sort() == Name.Sort.PLACE
                        && word.name().get().country().isEmpty()
                || word.name().get().sort() == Name.Sort.ORGANISATION
                        && word.name().get().country().isEmpty();
        if (!free || around.startingAt(Role.NOTNAME, line.folded(), i).isPresent()) {
            return false;
        }
        boolean letters =
                Character.isLetter(word.raw().codePointAt(0)) && !word.folded().isEmpty();
        return letters && (line.isCapital(i) && word.tag().startsWith("NNP") || i > from && isSmall(word.folded()));
    }

    /** "al", "von": a word of a name in small letters. */
    private boolean isSmall(String word) {
        return small.has(NameList.PARTICLE, word) || small.has(NameList.LINK, word);
    }

    /** @param to one past the last word */
    record Found(int from, int to) {}
}
