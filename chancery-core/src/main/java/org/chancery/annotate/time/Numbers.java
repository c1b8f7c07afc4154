package org.chancery.annotate.time;

import java.util.Optional;

/** Reads numbers at a piece, in figures or words. Stateless. */
final class Numbers {

    private Numbers() {}

    /** "18", "1,200", "2.5", "2 1/2", "twenty-four", "a hundred", "several", "a couple of", "dozens of". */
    static Optional<Figure> read(Line line, int at) {
        var piece = line.at(at);
        if (piece.isDigits()) {
            return digits(line, at);
        }
        if (line.says(at, "a", "the", "every") && line.says(at + 1, "couple")) {
            return Optional.of(new Figure("2", line.says(at + 2, "of") ? at + 3 : at + 2));
        }
        if (piece.lower().equals("couple")) {
            return Optional.of(new Figure("2", line.says(at + 1, "of") ? at + 2 : at + 1));
        }
        boolean article = line.says(at, "a") && line.find(at + 1).isPresent();
        int vague = article ? at + 1 : at;
        if (line.at(vague).is("vague")) {
            boolean scaled = line.find(vague + 1).map(it -> it.is("scale")).orElse(false);
            return Optional.of(new Figure("X", scaled ? vague + 2 : vague + 1));
        }
        if (line.says(at, "dozens", "scores", "hundreds", "thousands", "tens") && line.says(at + 1, "of")) {
            int end = line.says(at + 2, "thousands") && line.says(at + 3, "of") ? at + 4 : at + 2;
            return Optional.of(new Figure("X", end));
        }
        int start = article && (line.at(at + 1).is("scale") || line.says(at + 1, "dozen")) ? at + 1 : at;
        return words(line, start);
    }

    private static Optional<Figure> digits(Line line, int at) {
        var value = new StringBuilder(line.at(at).lower());
        int end = at + 1;
        while (line.says(end, ",")
                && line.at(end).glued()
                && glued(line, end + 1)
                && line.at(end + 1).lower().length() == 3) {
            value.append(line.at(end + 1).lower());
            end += 2;
        }
        if (line.says(end, ".") && line.at(end).glued() && glued(line, end + 1)) {
            value.append('.').append(line.at(end + 1).lower());
            end += 2;
        } else if (line.says(end + 1, "/") && glued(line, end + 2) && line.says(end, "1") && line.says(end + 2, "2")) {
            value.append(".5");
            end += 3;
        } else if (line.says(end, "½")) {
            value.append(".5");
            end++;
        }
        return value.length() > 6 ? Optional.empty() : Optional.of(new Figure(value.toString(), end));
    }

    private static boolean glued(Line line, int at) {
        return line.find(at).map(it -> it.glued() && it.isDigits()).orElse(false);
    }

    private static Optional<Figure> words(Line line, int start) {
        long total = 0;
        long current = 0;
        int at = start;
        boolean any = false;
        while (at < line.size()) {
            int next = any ? line.pastHyphen(at) : at;
            var piece = line.at(next);
            var small = small(line, next);
            if (small.isPresent() && (current == 0 || current >= 100)) {
                current += small.get().number();
                at = small.get().end();
            } else if (piece.lower().equals("dozen")) {
                current = Math.max(1, current) * 12;
                at = next + 1;
            } else if (piece.is("scale")) {
                long scale = Long.parseLong(piece.value("scale").get());
                if (scale == 100) {
                    current = Math.max(1, current) * 100;
                } else {
                    total += Math.max(1, current) * scale;
                    current = 0;
                }
                at = next + 1;
            } else if (any
                    && piece.lower().equals("and")
                    && current >= 100
                    && small(line, next + 1).isPresent()) {
                at = next + 1;
            } else {
                break;
            }
            any = true;
        }
        total += current;
        return any && total < 1_000_000 ? Optional.of(new Figure(Long.toString(total), at)) : Optional.empty();
    }

    /** One to ninety-nine in words. */
    static Optional<Figure> small(Line line, int at) {
        var first = line.find(at).flatMap(it -> it.value("number")).map(Integer::parseInt);
        if (first.isEmpty() || line.says(at, "dozen")) {
            return Optional.empty();
        }
        int next = line.pastHyphen(at + 1);
        if (first.get() >= 20) {
            var ones = line.find(next).flatMap(it -> it.value("number")).map(Integer::parseInt);
            if (ones.isPresent() && ones.get() < 10) {
                return Optional.of(new Figure(Integer.toString(first.get() + ones.get()), next + 1));
            }
        }
        return Optional.of(new Figure(Integer.toString(first.get()), at + 1));
    }
}
