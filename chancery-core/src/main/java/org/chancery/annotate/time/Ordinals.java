package org.chancery.annotate.time;

import java.util.Optional;

/** Reads ordinals and days of the month at a piece. Stateless. */
final class Ordinals {

    private Ordinals() {}

    static Optional<Figure> read(Line line, int at, String kind) {
        if (kind.equals("halford") && line.says(at, "last", "latter", "closing")) {
            return Optional.of(new Figure("2", at + 1));
        }
        if (kind.equals("quarterord") && line.says(at, "final", "last")) {
            return line.says(at, "final") ? Optional.of(new Figure("4", at + 1)) : Optional.empty();
        }
        int most = kind.equals("quarterord") ? 4 : kind.equals("halford") ? 2 : 99;
        var piece = line.at(at);
        Optional<Figure> found = Optional.empty();
        if (piece.isDigits() && piece.lower().length() <= 2 && suffixed(line, at)) {
            found = Optional.of(new Figure(Integer.toString(Integer.parseInt(piece.lower())), at + 2));
        } else if (piece.is("ordinal")) {
            found = Optional.of(new Figure(piece.value("ordinal").get(), at + 1));
        } else if (piece.is("number") && Integer.parseInt(piece.value("number").get()) % 10 == 0) {
            int next = line.pastHyphen(at + 1);
            found = line.find(next)
                    .flatMap(it -> it.value("ordinal"))
                    .map(Integer::parseInt)
                    .filter(ones -> ones < 10)
                    .map(ones -> new Figure(
                            Integer.toString(
                                    Integer.parseInt(piece.value("number").get()) + ones),
                            next + 1));
        }
        return found.filter(it -> it.number() >= 1 && it.number() <= most);
    }

    private static boolean suffixed(Line line, int at) {
        return line.says(at + 1, "st", "nd", "rd", "th") && line.at(at + 1).glued();
    }

    static Optional<Figure> dayOfMonth(Line line, int at, boolean bare) {
        var piece = line.at(at);
        Optional<Figure> found = read(line, at, "ord");
        if (found.isEmpty() && bare && piece.isDigits() && piece.lower().length() <= 2) {
            boolean within = within(line, at);
            found = within ? Optional.empty() : Optional.of(new Figure(piece.lower(), at + 1));
        }
        return found.filter(it -> it.number() >= 1 && it.number() <= 31)
                .map(it -> new Figure(Integer.toString(it.number()), it.end()));
    }

    /** Whether figures go on: "5%", "5th", "5.2". */
    static boolean within(Line line, int at) {
        var next = line.find(at + 1).filter(Piece::glued);
        if (next.isEmpty()) {
            return false;
        }
        boolean mark = line.says(at + 1, ".", ",", ":", "/");
        boolean more = line.find(at + 2).map(it -> it.glued() && it.isDigits()).orElse(false);
        return next.get().isWord() || line.says(at + 1, "%") || mark && more;
    }
}
