package org.chancery.annotate.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads figures at a piece. Stateless. */
final class Figures {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}:\\d{2})(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\d-])");
    private static final Pattern SLASH = Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})?\\s*([ap])\\.?\\s?m(?:\\.|\\b)|([01]?\\d|2[0-3]):([0-5]\\d)(?!\\d)(?::[0-5]\\d)?"
                    + "(?:\\s*hrs|\\s+hours)?|([01]\\d|2[0-3])\\.?([0-5]\\d)(?=\\s*(?:GMT|UTC|hrs\\b|hours\\b|local time))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ZONE = Pattern.compile(
            "\\s*\\(?(?:GMT|UTC|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|PT|BST|CET|CEST|EET|EEST|IST|JST|KST|MSK|AEST|AEDT|HKT|SGT|PKT|SAST|WIB|local time|Eastern(?: time)?|Moscow time)\\b"
                    + "(?:\\s?[+-]\\d{1,2})?\\)?");

    private Figures() {}

    static Optional<Figure> read(String kind, Line line, int at) {
        return switch (kind) {
            case "n" -> number(line, at);
            case "ord", "quarterord", "halford" -> ordinal(line, at, kind);
            case "dom" -> dayOfMonth(line, at, true);
            case "ordinaldom" -> dayOfMonth(line, at, false);
            case "year" -> year(line, at);
            case "decade" -> decade(line, at);
            case "iso" -> written(ISO, line, at).map(m -> new Figure(iso(m), end(line, at, m)));
            case "slash" ->
                written(SLASH, line, at)
                        .map(m -> new Figure(
                                m.group(1) + m.group(2) + m.group(3) + m.group(2) + m.group(4), end(line, at, m)));
            case "clock" -> clock(line, at);
            case "qcode" -> code(line, at, "q", 4);
            case "halfcode" -> code(line, at, "h", 2);
            default -> throw new IllegalArgumentException("no figure " + kind);
        };
    }

    static boolean isKind(String kind) {
        return switch (kind) {
            case "n",
                    "ord",
                    "quarterord",
                    "halford",
                    "dom",
                    "ordinaldom",
                    "year",
                    "decade",
                    "iso",
                    "slash",
                    "clock",
                    "qcode",
                    "halfcode" -> true;
            default -> false;
        };
    }

    private static Optional<Matcher> written(Pattern pattern, Line line, int at) {
        if (!line.at(at).isDigits()) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(line.text());
        matcher.region(line.at(at).start(), line.at(line.size() - 1).end());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static int end(Line line, int at, Matcher matcher) {
        return Math.max(at + 1, line.pieceFrom(matcher.end()));
    }

    private static String iso(Matcher m) {
        String day = m.group(1) + "-" + m.group(2) + "-" + m.group(3);
        return m.group(4) == null ? day : day + "T" + m.group(4);
    }

    private static Optional<Figure> clock(Line line, int at) {
        var found = written(CLOCK, line, at);
        if (found.isEmpty()) {
            return oclock(line, at);
        }
        var m = found.get();
        int hour;
        String minutes;
        if (m.group(3) != null) {
            hour = Integer.parseInt(m.group(1));
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            boolean afternoon = m.group(3).toLowerCase(Locale.ROOT).equals("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
            minutes = m.group(2) == null ? "00" : m.group(2);
        } else if (m.group(4) != null) {
            hour = Integer.parseInt(m.group(4));
            minutes = m.group(5);
        } else {
            hour = Integer.parseInt(m.group(6));
            minutes = m.group(7);
        }
        int end = m.end();
        var zone = ZONE.matcher(line.text());
        zone.region(end, line.at(line.size() - 1).end());
        if (zone.lookingAt()) {
            end = zone.end();
        }
        return Optional.of(new Figure(
                String.format(Locale.ROOT, "T%02d:%s", hour, minutes), Math.max(at + 1, line.pieceFrom(end))));
    }

    /** "three o'clock". */
    private static Optional<Figure> oclock(Line line, int at) {
        return number(line, at)
                .filter(hour -> line.says(hour.end(), "o")
                        && line.says(hour.end() + 1, "'")
                        && line.says(hour.end() + 2, "clock"))
                .filter(hour -> hour.value().matches("\\d|1[0-2]"))
                .map(hour -> new Figure(String.format(Locale.ROOT, "T%02d:00", hour.number()), hour.end() + 3));
    }

    /** "Q3", "H1". */
    private static Optional<Figure> code(Line line, int at, String letter, int most) {
        boolean fits = line.says(at, letter)
                && line.find(at + 1).map(it -> it.glued() && it.isDigits()).orElse(false);
        if (!fits || line.at(at + 1).lower().length() != 1) {
            return Optional.empty();
        }
        int value = Integer.parseInt(line.at(at + 1).lower());
        return value >= 1 && value <= most
                ? Optional.of(new Figure(Integer.toString(value), at + 2))
                : Optional.empty();
    }

    private static Optional<Figure> ordinal(Line line, int at, String kind) {
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

    private static Optional<Figure> dayOfMonth(Line line, int at, boolean bare) {
        var piece = line.at(at);
        Optional<Figure> found = ordinal(line, at, "ord");
        if (found.isEmpty() && bare && piece.isDigits() && piece.lower().length() <= 2) {
            boolean within = line.find(at + 1)
                    .map(next -> next.glued()
                            && (next.isWord()
                                    || next.lower().equals("%")
                                    || next.lower().matches("[.,:]")
                                            && line.find(at + 2)
                                                    .map(it -> it.glued() && it.isDigits())
                                                    .orElse(false)))
                    .orElse(false);
            found = within ? Optional.empty() : Optional.of(new Figure(piece.lower(), at + 1));
        }
        return found.filter(it -> it.number() >= 1 && it.number() <= 31)
                .map(it -> new Figure(Integer.toString(it.number()), it.end()));
    }

    /** "1996", "'96", "nineteen ninety-six", "two thousand and five". */
    private static Optional<Figure> year(Line line, int at) {
        var piece = line.at(at);
        if (piece.isDigits()) {
            boolean four = piece.lower().matches("1[0-9]\\d\\d|20\\d\\d|21[0-4]\\d");
            boolean within = line.find(at + 1)
                    .map(next -> next.glued()
                            && (next.lower().equals("%")
                                    || next.isWord()
                                    || next.lower().matches("[.,:/]")
                                            && line.find(at + 2)
                                                    .map(it -> it.glued() && it.isDigits())
                                                    .orElse(false)))
                    .orElse(false);
            boolean after = piece.glued()
                    && line.find(at - 1)
                            .map(it -> it.lower().matches("[$€£#.,:/+]"))
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
            var rest = small(line, next);
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
        return small(line, at + 1)
                .filter(it -> it.number() >= 10)
                .map(it -> new Figure(Integer.toString(century * 100 + it.number()), it.end()));
    }

    /** One to ninety-nine in words. */
    private static Optional<Figure> small(Line line, int at) {
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

    /** "1990s", "'90s", "1990's". */
    private static Optional<Figure> decade(Line line, int at) {
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

    /** "18", "1,200", "2.5", "2 1/2", "twenty-four", "a hundred", "several", "a couple of", "dozens of". */
    private static Optional<Figure> number(Line line, int at) {
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
        if (article && line.at(at + 1).is("vague")) {
            return Optional.of(new Figure("X", at + 2));
        }
        if (piece.is("vague")) {
            return Optional.of(new Figure("X", at + 1));
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
}
