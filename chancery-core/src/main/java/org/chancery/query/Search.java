package org.chancery.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chancery.model.Certainty;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/**
 * What is typed into one search box: words, and operators with values: {@code grain who:Lavrov with:"Hakan Fidan" from:2022-03
 * type:CONSULT,AGREE}. Nothing that can be typed is an error: what is no operator is words, and of a value that is none a problem is
 * told.
 *
 * @param words what is left for full text, see {@link Filter#words()}
 * @param values by operator, in the order of {@link #OPERATORS}; each at least one
 */
public record Search(String words, Map<String, List<String>> values) {

    /** The operators, in the order in which they are shown. */
    public static final List<String> OPERATORS = List.of(
            "who",
            "with",
            "country",
            "type",
            "status",
            "from",
            "to",
            "place",
            "about",
            "outlet",
            "certainty",
            "is",
            "office",
            "reported",
            "first-reported",
            "last-reported",
            "since");

    static final List<String> IS = List.of("disputed", "in-person", "not-in-person");

    // who:Lavrov, who:"Sergey Lavrov", who:“Sergey Lavrov”, closed or not
    private static final Pattern OPERATOR =
            Pattern.compile("(?<=^|\\s)(-?)([a-zA-Z]+(?:-[a-zA-Z]+)?):(?:[\"“„]([^\"“”]*)[\"”]?|(\\S*))");

    private static final Pattern UNKNOWN = Pattern.compile("(?<=^|\\s)-?([a-zA-Z]{2,}):(?=[\\w\"“])");
    private static final Pattern NEAR = Pattern.compile("(?<=^|\\s)(?:NEAR\\(|near\\d+:)");
    private static final Pattern LEAST = Pattern.compile("(>=?|)\\s*(0?\\.\\d+|0|1(?:\\.0+)?)");

    /** Keeps the order of the operators. */
    public Search {
        words = words.strip();
        var ordered = new LinkedHashMap<String, List<String>>();
        for (var name : OPERATORS) {
            var some = values.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!some.isEmpty()) {
                ordered.put(name, some);
            }
        }
        values = Collections.unmodifiableMap(ordered);
    }

    /** Takes apart what was typed. */
    public static Search of(String typed) {
        var values = new LinkedHashMap<String, List<String>>();
        var words = new StringBuilder();
        int end = 0;
        var found = OPERATOR.matcher(typed);
        while (found.find()) {
            var name = found.group(2).toLowerCase(Locale.ROOT);
            if (found.group(1).isEmpty() && OPERATORS.contains(name)) {
                words.append(typed, end, found.start());
                end = found.end();
                values.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(found.group(3) != null ? found.group(3) : found.group(4));
            }
        }
        words.append(typed, end, typed.length());
        return new Search(words.toString().replaceAll("\\s+", " "), values);
    }

    /** This search with more values, as addresses and options give them beside the box. */
    public Search and(Map<String, List<String>> more) {
        var both = new LinkedHashMap<String, List<String>>(values);
        more.keySet().stream().filter(OPERATORS::contains).forEach(name -> {
            var some = more.get(name);
            var all = new ArrayList<>(both.getOrDefault(name, List.of()));
            some.stream().filter(value -> !all.contains(value)).forEach(all::add);
            both.put(name, all);
        });
        return new Search(words, both);
    }

    /** The search as one could type it. */
    public String typed() {
        var parts = new ArrayList<String>();
        values.forEach((name, some) -> some.forEach(value ->
                parts.add(name + ":" + (value.contains(" ") ? "\"" + value.replace("\"", "") + "\"" : value))));
        if (!words.isEmpty()) {
            parts.add(words);
        }
        return String.join(" ", parts);
    }

    /**
     * The filter that it makes.
     *
     * @param problems gets a sentence for each value that is no such value; it is left out
     */
    public Filter filter(List<String> problems) {
        var who = new ArrayList<>(all("who"));
        who.addAll(all("with"));
        var is = all("is");
        is.stream()
                .filter(value -> !IS.contains(value))
                .forEach(value ->
                        problems.add("“is:" + value + "” says nothing; there are " + String.join(", ", IS) + "."));
        var unknown = UNKNOWN.matcher(words);
        while (unknown.find()) {
            if (!OPERATORS.contains(unknown.group(1).toLowerCase(Locale.ROOT))) {
                problems.add("“" + unknown.group(1) + ":” is no operator and was looked for as a word; there are "
                        + String.join(", ", OPERATORS) + ".");
            }
        }
        if (NEAR.matcher(words).find()) {
            problems.add("Words near one another are written grain NEAR corridor, or grain NEAR/5 corridor.");
        }
        return Filter.with()
                .words(words)
                .who(who)
                .country(parts("country"))
                .type(each("type", "event type", problems, value -> EventType.valueOf(value.toUpperCase(Locale.ROOT))))
                .status(each("status", "status", problems, value -> Status.of(value.toLowerCase(Locale.ROOT))))
                .from(day("from", GivenDay::first, problems))
                .to(day("to", GivenDay::last, problems))
                .place(String.join(" ", all("place")))
                .about(String.join(" ", all("about")))
                .outlet(String.join(" ", all("outlet")))
                .inPerson(
                        is.contains("in-person")
                                ? Optional.of(true)
                                : is.contains("not-in-person") ? Optional.of(false) : Optional.empty())
                .certainty(certainty(problems))
                .disputed(is.contains("disputed"))
                .office(String.join(" ", all("office")))
                .told(new Told(
                        days("reported", problems),
                        days("first-reported", problems),
                        days("last-reported", problems),
                        since(problems)))
                .build();
    }

    private List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private List<String> parts(String name) {
        return all(name).stream()
                .flatMap(value -> Pattern.compile(",").splitAsStream(value))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private <T> List<T> each(String name, String what, List<String> problems, Function<String, T> read) {
        var good = new ArrayList<T>();
        for (var value : parts(name)) {
            try {
                good.add(read.apply(value));
            } catch (IllegalArgumentException e) {
                problems.add("There is no " + what + " “" + value + "”.");
            }
        }
        return good;
    }

    /** At least so certain: {@code 0.8}, {@code >0.8}, {@code >=.8}. */
    private Optional<Certainty> certainty(List<String> problems) {
        var given = all("certainty");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var number = LEAST.matcher(given.get(given.size() - 1));
        if (!number.matches()) {
            problems.add("“certainty:" + given.get(given.size() - 1)
                    + "” says nothing; write certainty:>0.8, a number from 0 to 1.");
            return Optional.empty();
        }
        var least = Certainty.of(Double.parseDouble(number.group(2)));
        return Optional.of(number.group(1).equals(">") ? least.next() : least);
    }

    private GivenDays days(String name, List<String> problems) {
        return all(name).stream()
                .findFirst()
                .flatMap(given -> {
                    var days = GivenDays.of(given);
                    if (days.isEmpty()) {
                        problems.add("“" + name + ":" + given + "” says nothing; write " + name + ":2022-03, " + name
                                + ":>2022-01-01 or " + name + ":2022-01..2022-03.");
                    }
                    return days;
                })
                .orElse(GivenDays.any());
    }

    private Optional<Instant> since(List<String> problems) {
        return all("since").stream().findFirst().flatMap(given -> {
            var time = Told.moment(given);
            if (time.isEmpty()) {
                problems.add("“" + given + "” is no time; write since:2022-03-01 or since:2022-03-01T12:00:00Z.");
            }
            return time;
        });
    }

    private Optional<LocalDate> day(String name, Function<String, Optional<LocalDate>> read, List<String> problems) {
        var given = all(name);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var day = read.apply(given.get(0));
        if (day.isEmpty()) {
            problems.add("“" + given.get(0) + "” is no day; write it as 2021-09-22, 2021-09 or 2021.");
        }
        return day;
    }
}
