package org.chancery.annotate.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.knowledge.TimePatterns;
import org.chancery.knowledge.TimeTenses;
import org.chancery.knowledge.TimeWords;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.TimeExpression;

/**
 * Finds expressions of time and what they mean: rules over words, figures and tags, no statistics. Immutable and thread-safe; a
 * pure function of report and sentences.
 */
public final class TimeTagger {

    private static final Comparator<Match> LONGEST = Comparator.comparingInt(Match::to)
            .reversed()
            .thenComparingInt(match -> match.rule().order());

    private final TimeWords words = TimeWords.read();
    private final Grammar grammar = new Grammar(TimePatterns.read());
    private final TenseReader tenses = new TenseReader(TimeTenses.read());
    private final Meanings meanings = new Meanings();

    /** @throws IllegalStateException for a knowledge file that breaks the rules */
    public TimeTagger() {
        grammar.check(meanings);
    }

    /**
     * The expressions of a report.
     *
     * @param sentences of its text, in order, tagged
     * @return in order; they do not overlap
     */
    public List<TimeExpression> tag(Report report, List<Sentence> sentences) {
        var course = new Course(report);
        var found = new ArrayList<TimeExpression>();
        for (var sentence : sentences) {
            var line = new Line(report.text(), sentence, words);
            course.enter(sentence);
            var here = scan(line, course);
            if (course.dateline(line, here)) {
                course.enter(sentence);
                here = scan(line, course);
            }
            here = Bounds.bounded(line, Ranges.joined(line, here, course.day()), course);
            here.forEach(it -> found.add(it.expression(line)));
        }
        return found;
    }

    private List<Found> scan(Line line, Course course) {
        var found = new ArrayList<Found>();
        var waiting = new ArrayList<Match>();
        var chart = new Chart(grammar, line);
        for (int at = 0; at < line.size(); ) {
            int here = at;
            waiting.removeIf(match -> match.from() < here);
            waiting.addAll(chart.at(at));
            at = waiting.isEmpty() ? at + 1 : best(waiting, at, course, found);
        }
        return found;
    }

    /** Takes the longest that means something; answers where to go on. */
    private int best(List<Match> matches, int at, Course course, List<Found> into) {
        var candidates = matches.stream()
                .filter(match -> match.from() == at)
                .sorted(LONGEST)
                .toList();
        for (var match : candidates) {
            if (match.rule().meaning().equals("skip")) {
                return match.to();
            }
            var read = read(match, course);
            if (!read.isEmpty()) {
                read.forEach(it -> course.pass(it.reading()));
                into.addAll(read);
                return match.to();
            }
        }
        return at + 1;
    }

    private List<Found> read(Match match, Course course) {
        var tokens = match.line().sentence().tokens();
        int first = match.line().at(match.from()).token();
        int last = match.line().at(match.to() - 1).token();
        var scene = course.scene(tenses.read(tokens, first, last));
        return switch (match.rule().meaning()) {
            case "pair" -> Ranges.pair(match, scene);
            case "offset" -> LengthMeanings.offset(match, meanings, scene);
            default ->
                meanings.read(match, scene)
                        .map(it -> List.of(new Found(match.from(), match.to(), it)))
                        .orElse(List.of());
        };
    }
}
