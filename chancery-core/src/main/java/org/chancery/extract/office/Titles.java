package org.chancery.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.OfficeWords;
import org.chancery.knowledge.OfficeWords.Role;
import org.chancery.knowledge.Offices;
import org.chancery.model.Name;

/** Finds titles in a line: the longest that begins at each word, none within another. */
final class Titles {

    /** Abbreviations ("FM", "Sen.", "Gen.") are titles only when written with a capital. */
    private static final int SHORT = 4;

    private final Offices offices;
    private final OfficeWords around;

    Titles(Offices offices, OfficeWords around) {
        this.offices = offices;
        this.around = around;
    }

    List<Title> in(Line line) {
        var found = new ArrayList<Title>();
        for (int i = 0; i < line.size(); ) {
            var title = at(line, i);
            title.ifPresent(found::add);
            i = title.map(Title::to).orElse(i + 1);
        }
        return found;
    }

    private Optional<Title> at(Line line, int from) {
        if (startsInsideName(line, from)) {
            return Optional.empty();
        }
        var counterpart = around.startingAt(Role.COUNTERPART, singular(line, from), 0);
        if (counterpart.isPresent()) {
            int to = from + counterpart.getAsInt();
            return Optional.of(new Title(
                    from, to, Optional.empty(), line.word(to - 1).folded().endsWith("s")));
        }
        // a state's name that begins in the title is not eaten by it: "President of the Republic of Korea"
        int end = line.size();
        while (true) {
            var match = offices.at(line.folded().subList(0, end), from);
            if (match.isEmpty()) {
                return Optional.empty();
            }
            int to = from + match.get().length();
            int cut = cut(line, from, to);
            if (cut == to) {
                return isTitle(line, from, to)
                        ? Optional.of(new Title(
                                from,
                                to,
                                Optional.of(match.get().office()),
                                match.get().plural()))
                        : Optional.empty();
            }
            end = cut;
        }
    }

    /** The words from one on, a plural of "counterpart" made singular. */
    private static List<String> singular(Line line, int from) {
        var words = new ArrayList<>(line.folded().subList(from, Math.min(from + 2, line.size())));
        words.replaceAll(
                word -> word.length() > SHORT && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        return words;
    }

    private static int cut(Line line, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean state = line.name(i)
                    .filter(n -> n.sort() == Name.Sort.STATE || n.sort() == Name.Sort.PERSON)
                    .isPresent();
            if (state && line.nameStart(i) == i && line.nameEnd(i) > to) {
                return i;
            }
        }
        return to;
    }

    /** "Stephen King" is no king; but "King Hussein" tagged as one name begins with a title. */
    private static boolean startsInsideName(Line line, int from) {
        return line.name(from)
                .filter(name -> name.sort() == Name.Sort.PERSON && line.nameStart(from) < from)
                .isPresent();
    }

    private static boolean isTitle(Line line, int from, int to) {
        if (to - from == 1) {
            var word = line.word(from);
            boolean abbreviation = word.folded().length() <= SHORT
                    && !List.of("king", "pope", "duke", "emir", "amir", "head", "boss", "shah")
                            .contains(word.folded());
            if (abbreviation && !line.isCapital(from)) {
                return false;
            }
            if (word.folded().equals("pm")
                    && line.has(from - 1)
                    && Character.isDigit(line.word(from - 1).raw().charAt(0))) {
                return false;
            }
            return word.tag().startsWith("NN") || line.isCapital(from);
        }
        return true;
    }
}
