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
    private static final String ZONES =
            "(?:(?:GMT|UTC|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|PT|BST|CET|CEST|EET|EEST|IST|JST|KST|MSK|AEST|AEDT|HKT|SGT|PKT|SAST"
                    + "|WIB|[Ll]ocal time|Eastern(?: [Tt]ime)?|Moscow time)\\b(?:\\s?[+-]\\d{1,2})?)";
    private static final Pattern ZONE = Pattern.compile("\\s*(?:" + ZONES + "|\\(" + ZONES + "\\))");

    private Figures() {}

    static Optional<Figure> read(String kind, Line line, int at) {
        return switch (kind) {
            case "n" -> Numbers.read(line, at);
            case "ord", "quarterord", "halford" -> Ordinals.read(line, at, kind);
            case "dom" -> Ordinals.dayOfMonth(line, at, true);
            case "ordinaldom" -> Ordinals.dayOfMonth(line, at, false);
            case "year" -> Years.read(line, at);
            case "decade" -> Years.decade(line, at);
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
        return Numbers.read(line, at)
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
}
