package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A length of time: two weeks, an hour and a half, several months.
 *
 * @param amount in figures, or X
 * @param unit of {@code words.tsv}
 * @param more a second part: "two years and three months"
 */
record Length(String amount, String unit, Optional<Length> more) {

    static Length of(String amount, String unit) {
        return switch (unit) {
            case "2W" -> new Length(times(amount, 2), "W", Optional.empty());
            case "6M" -> new Length(times(amount, 6), "M", Optional.empty());
            case "E" -> new Length(times(amount, 10), "Y", Optional.empty());
            case "C" -> new Length(times(amount, 100), "Y", Optional.empty());
            case "L" -> new Length(times(amount, 1000), "Y", Optional.empty());
            case "N" -> new Length(amount, "D", Optional.empty());
            default -> new Length(amount, unit, Optional.empty());
        };
    }

    Length and(Length other) {
        return new Length(amount, unit, Optional.of(other));
    }

    private static String times(String amount, int factor) {
        if (amount.equals("X")) {
            return amount;
        }
        double product = Double.parseDouble(amount) * factor;
        return product == Math.rint(product) ? Long.toString((long) product) : Double.toString(product);
    }

    boolean isVague() {
        return amount.equals("X");
    }

    /** TIMEX3: {@code P2W}, {@code PT1H30M}, {@code PXM}. */
    String value() {
        String first = plain();
        if (more.isEmpty()) {
            return first;
        }
        String second = more.get().plain().substring(1);
        return first.startsWith("PT") && second.startsWith("T") ? first + second.substring(1) : first + second;
    }

    private String plain() {
        if (amount.endsWith(".5")) {
            String whole = amount.substring(0, amount.length() - 2);
            String half =
                    switch (unit) {
                        case "Y" -> "6M";
                        case "TH" -> "30M";
                        case "TM" -> "30S";
                        case "D" -> "T12H";
                        default -> "";
                    };
            if (!half.isEmpty()) {
                boolean none = whole.equals("0");
                String letter = unit.startsWith("T") ? unit.substring(1) : unit;
                return "P" + (unit.startsWith("T") ? "T" : "") + (none ? "" : whole + letter) + half;
            }
        }
        if (unit.equals("E2")) {
            return "P" + amount + "WE";
        }
        return unit.startsWith("T") ? "PT" + amount + unit.substring(1) : "P" + amount + unit;
    }

    Scale scale() {
        return Scale.of(unit);
    }

    /** A day so much later, or earlier for a negative sign; the day itself where the amount is not said or lies within a day. */
    LocalDate from(LocalDate day, int sign) {
        if (isVague()) {
            return day;
        }
        double count = Double.parseDouble(amount);
        long whole = sign * Math.round(count);
        var moved =
                switch (unit) {
                    case "D" -> day.plusDays(whole);
                    case "W", "E2" -> day.plusDays(sign * Math.round(count * 7));
                    case "M" -> day.plusMonths(whole);
                    case "Q" -> day.plusMonths(3 * whole);
                    case "Y" -> Math.abs(count) > 5000 ? day : day.plusMonths(sign * Math.round(count * 12));
                    case "TH" -> day.plusDays(sign * (long) (count / 24));
                    default -> day;
                };
        return more.map(it -> it.from(moved, sign)).orElse(moved);
    }
}
