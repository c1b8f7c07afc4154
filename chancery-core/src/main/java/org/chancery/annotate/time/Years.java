package org.chancery.annotate.time;

import java.util.Optional;

/** Reads years and decades at a piece. Stateless. */
final class Years {

    private Years() {}

    /** "1996", "'96", "nineteen ninety-six", "two thousand and five". */
    static Optional<Figure> read(Line line, int at) {
        var piece = line.at(at);
        if (piece.isDigits()) {
            boolean four = isYear(piece.lower());
            boolean within = Ordinals.within(line, at);
            boolean after = piece.glued()
                    && line.find(at - 1)
                            .map(it -> it.lower().length() == 1 && "$€£#.,:/+".contains(it.lower()))
                            .orElse(false);
            return four && !within && !after ? Optional.of(new Figure(piece.lower(), at + 1)) : Optional.empty();
        }
        if (piece.lower().equals("'")) {
            return line.find(at + 1)
                    .filter(next -> next.glued() && next.lower().matches("\\d\\d"))
                    .filter(next -> !line.says(at + 2, "s"))
                    .map(next -> new Figure((next.lower().compareTo("40") < 0 ? "20" : "19") + next.lower(), at + 2));
        }
        return spokenYear(line, at);
    }

    private static Optional<Figure> spokenYear(Line line, int at) {
        var piece = line.at(at);
        if (piece.lower().equals("two") && line.says(at + 1, "thousand")) {
            int next = line.says(at + 2, "and") ? at + 3 : at + 2;
            var rest = Numbers.small(line, next);
            return Optional.of(rest.map(it -> new Figure(Integer.toString(2000 + it.number()), it.end()))
                    .orElse(new Figure("2000", at + 2)));
        }
        if (!piece.lower().matches("fifteen|sixteen|seventeen|eighteen|nineteen|twenty")) {
            return Optional.empty();
        }
        int century = Integer.parseInt(piece.value("number").orElse("0"));
        if (at + 1 >= line.size()) {
            return Optional.empty();
        }
        return Numbers.small(line, at + 1)
                .filter(it -> it.number() >= 10)
                .map(it -> new Figure(Integer.toString(century * 100 + it.number()), it.end()));
    }

    /** "1990s", "'90s", "1990's". */
    static Optional<Figure> decade(Line line, int at) {
        boolean cut = line.says(at, "'");
        int digits = cut ? at + 1 : at;
        var piece = line.find(digits).filter(Piece::isDigits);
        boolean tens = piece.map(it -> it.lower().endsWith("0")).orElse(false);
        boolean plural = line.says(digits + 1, "s", "'s") && line.at(digits + 1).glued();
        if (!tens || !plural) {
            return Optional.empty();
        }
        String value = piece.get().lower();
        if (value.matches("1[0-9]\\d0|20\\d0")) {
            return Optional.of(new Figure(value, digits + 2));
        }
        return value.length() == 2 && (cut || line.says(at - 1, "the", "early", "late", "mid", "-"))
                ? Optional.of(new Figure((value.compareTo("30") < 0 ? "20" : "19") + value, digits + 2))
                : Optional.empty();
    }

    private static boolean isYear(String digits) {
        boolean plausible = digits.compareTo("1000") >= 0 && digits.compareTo("2150") < 0;
        return digits.length() == 4 && plausible;
    }
}
