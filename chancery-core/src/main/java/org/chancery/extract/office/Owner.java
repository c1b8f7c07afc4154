package org.chancery.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Bodies;
import org.chancery.knowledge.Bodies.Body;
import org.chancery.model.Name;

/**
 * Whose office it is, as the words beside a title tell.
 *
 * @param countries ISO codes, in the order of the text
 * @param body an organisation of many states
 * @param organisation any other organisation, as written, without a country of its own
 * @param edge the outermost word that belongs to it: the first on the left, one past the last on the right
 */
record Owner(List<String> countries, Optional<Body> body, Optional<String> organisation, int edge) {

    static Owner none(int edge) {
        return new Owner(List.of(), Optional.empty(), Optional.empty(), edge);
    }

    boolean isKnown() {
        return !countries.isEmpty() || body.isPresent() || organisation.isPresent();
    }

    Owner or(Owner other) {
        return isKnown() ? this : other;
    }

    Owner withEdge(int moved) {
        return new Owner(countries, body, organisation, moved);
    }

    /** The owner that the title itself names: "Kremlin spokesman". */
    static Owner within(Line line, Title title, Bodies bodies) {
        for (int i = title.from(); i < title.to(); i++) {
            var name = line.name(i);
            if (name.isPresent() && name.get().country().isPresent()) {
                return of(name.get(), title.from(), bodies).orElse(none(title.from()));
            }
        }
        return none(title.from());
    }

    /** The owner that ends before a word: "Japanese", "Japan's", "UN". */
    static Owner before(Line line, int end, Bodies bodies) {
        int last = line.is(end - 1, "'s", "'") ? end - 2 : end - 1;
        if (last < 0) {
            return none(end);
        }
        for (int from = Math.max(0, last - 6); from <= last; from++) {
            var body = bodies.named(line.folded().subList(from, last + 1));
            if (body.isPresent() && line.isCapital(from)) {
                return new Owner(List.of(), body, Optional.empty(), from);
            }
        }
        var name = line.name(last);
        if (name.isEmpty() || name.get().sort() == Name.Sort.PERSON) {
            return none(end);
        }
        return of(name.get(), line.nameStart(last), bodies).orElse(none(end));
    }

    /** The owner that begins at a word, an article before it or not: "the Republic of Korea". */
    static Owner after(Line line, int from, Bodies bodies) {
        int first = line.is(from, "the") ? from + 1 : from;
        for (int to = Math.min(line.size(), first + 8); to > first; to--) {
            var body = bodies.named(line.folded().subList(first, to));
            if (body.isPresent() && line.isCapital(first)) {
                return new Owner(List.of(), body, Optional.empty(), to);
            }
        }
        var name = line.name(first);
        if (name.isEmpty() || name.get().sort() == Name.Sort.PERSON) {
            return none(from);
        }
        return of(name.get(), line.nameEnd(first), bodies).orElse(none(from));
    }

    private static Optional<Owner> of(Name name, int edge, Bodies bodies) {
        var body = bodies.named(name.entry().orElse(name.text()));
        if (body.isPresent()) {
            return Optional.of(new Owner(List.of(), body, Optional.empty(), edge));
        }
        return switch (name.sort()) {
            case STATE, DEMONYM, METONYM ->
                name.country().map(country -> new Owner(List.of(country), Optional.empty(), Optional.empty(), edge));
            case ORGANISATION ->
                Optional.of(name.country()
                        .map(country -> new Owner(List.of(country), Optional.empty(), Optional.empty(), edge))
                        .orElse(new Owner(
                                List.of(),
                                Optional.empty(),
                                Optional.of(name.entry().orElse(name.text())),
                                edge)));
            default -> Optional.empty();
        };
    }

    /** More states joined to this one on its outer side: "the Japanese and South Korean", "of Japan, Korea and China". */
    Owner joinedLeft(Line line, Bodies bodies) {
        var all = new ArrayList<>(countries);
        int at = edge;
        while (true) {
            int end = at;
            while (end > 0 && line.is(end - 1, ",", "and", "the")) {
                end--;
            }
            if (end == at) {
                break;
            }
            var more = before(line, end, bodies);
            if (more.countries.isEmpty()) {
                break;
            }
            all.addAll(0, more.countries);
            at = more.edge;
        }
        return new Owner(all, body, organisation, at);
    }

    Owner joinedRight(Line line, Bodies bodies) {
        var all = new ArrayList<>(countries);
        int at = edge;
        while (true) {
            int from = at;
            while (line.is(from, ",", "and", "the")) {
                from++;
            }
            if (from == at || !line.has(from)) {
                break;
            }
            var more = after(line, from, bodies);
            if (more.countries.isEmpty()) {
                break;
            }
            all.addAll(more.countries);
            at = more.edge;
        }
        return new Owner(all, body, organisation, at);
    }
}
