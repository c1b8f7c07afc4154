package org.chancery.extract.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Bodies;
import org.chancery.knowledge.Office;
import org.chancery.knowledge.OfficeWords;
import org.chancery.knowledge.Offices;
import org.chancery.model.Annotation;
import org.chancery.model.OfficePhrase;
import org.chancery.model.OfficePhrase.Term;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/**
 * Finds the words that name offices and their holders, by the titles of the knowledge files and the names around them. No
 * parse is needed. Thread-safe.
 */
public final class OfficePhraseFinder {

    private final Offices offices;
    private final Bodies bodies = Bodies.load();
    private final OfficeWords around = OfficeWords.load();
    private final People people = new People(around);
    private final Titles titles;
    private final Naming naming;

    public OfficePhraseFinder(Offices offices) {
        this.offices = offices;
        this.titles = new Titles(offices, around);
        this.naming = new Naming(offices);
    }

    /** All office phrases of a report, by place. */
    public List<OfficePhrase> find(Report report, Annotation annotation) {
        var found = new ArrayList<OfficePhrase>();
        for (var sentence : annotation.sentences()) {
            found.addAll(in(report.text(), sentence, annotation));
        }
        return found;
    }

    private List<OfficePhrase> in(String text, Sentence sentence, Annotation annotation) {
        var line = Line.of(sentence, annotation);
        var found = new ArrayList<OfficePhrase>();
        var readings = titles.in(line).stream().map(title -> read(line, title)).toList();
        for (int i = 0; i < readings.size(); i++) {
            var reading = readings.get(i);
            if (i + 1 < readings.size() && isJoined(line, reading, readings.get(i + 1))) {
                reading = reading.sharing(readings.get(i + 1));
            } else if (i > 0 && isJoined(line, readings.get(i - 1), reading)) {
                reading = reading.owned(readings.get(i - 1).owner());
            }
            found.addAll(phrases(text, line, reading));
        }
        return found;
    }

    private TitleReading read(Line line, Title title) {
        var before = Before.read(line, title, bodies, around);
        var after = After.read(line, title, bodies, around, people);
        // "Jamshidi, the president's chief of staff": the president is another
        boolean possessing = line.is(title.to(), "'s", "’s", "'", "’");
        var told = after.holders().isEmpty() && !title.plural() && !possessing
                ? Told.before(line, before.edge(), around)
                : Optional.<Told>empty();
        return new TitleReading(title, before, after, told, before.owner().or(after.owner()));
    }

    /** "State Councilor and Foreign Minister Wang Yi": two titles of one person. */
    private static boolean isJoined(Line line, TitleReading one, TitleReading other) {
        int gap = other.title().from() - one.title().to();
        return gap == 1
                && line.is(one.title().to(), "and", ",", "&")
                && !one.title().plural()
                && !one.title().counterpart()
                && one.after().holders().isEmpty()
                && line.isCapital(one.title().from())
                        == line.isCapital(other.title().from());
    }

    private List<OfficePhrase> phrases(String text, Line line, TitleReading reading) {
        var found = new ArrayList<OfficePhrase>();
        if (!reading.after().holders().isEmpty()) {
            var holders = reading.after().holders();
            for (int i = 0; i < holders.size(); i++) {
                var holder = holders.get(i);
                var owner = holder.owner().or(reading.owner());
                // "his Japanese and Korean counterparts, A and B": each his own
                if (!holder.owner().isKnown() && owner.countries().size() == holders.size()) {
                    owner = new Owner(List.of(owner.countries().get(i)), owner.body(), owner.organisation(), 0);
                }
                add(found, text, line, reading, owner, Optional.of(holder.person()), reading.term());
            }
        } else if (reading.told().isPresent()) {
            var told = reading.told().get();
            add(
                    found,
                    text,
                    line,
                    reading,
                    reading.owner(),
                    Optional.of(told.person()),
                    told.term().orElse(reading.term()));
            if (told.term().equals(Optional.of(Term.FORMER))) {
                Told.successor(line, told, around)
                        .ifPresent(one -> add(
                                found, text, line, reading, reading.owner(), Optional.of(one.person()), Term.CURRENT));
            }
        } else {
            add(found, text, line, reading, reading.owner(), Optional.empty(), reading.term());
        }
        return found;
    }

    /** "Amir-Abdollahian": half of a name that only looks like a title. */
    private static boolean isOfName(String text, Span title) {
        int end = title.end();
        boolean before = title.start() > 0 && text.charAt(title.start() - 1) == '-';
        boolean after =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isUpperCase(text.charAt(end + 1));
        return before || after;
    }

    private void add(
            List<OfficePhrase> found,
            String text,
            Line line,
            TitleReading reading,
            Owner owner,
            Optional<People.Found> person,
            Term term) {
        var title = reading.title();
        boolean weak = title.office().map(Office::weak).orElse(true);
        if (weak && !owner.isKnown() && person.isEmpty() && !reading.before().possessed()) {
            return;
        }
        var titleSpan = line.span(title.from(), title.to());
        if (weak && isOfName(text, titleSpan)) {
            return;
        }
        int from = Math.min(
                reading.before().start(), person.map(People.Found::from).orElse(Integer.MAX_VALUE));
        int to = Math.max(reading.after().end(), person.map(People.Found::to).orElse(0));
        Span span = line.span(Math.min(from, title.from()), Math.max(to, title.to()));
        var countries = owner.countries().isEmpty()
                ? List.of(Optional.<String>empty())
                : owner.countries().stream().map(Optional::of).toList();
        for (var country : countries) {
            var named = naming.of(title, titleSpan.in(text), country, owner);
            found.add(new OfficePhrase(
                    span,
                    titleSpan,
                    named.office(),
                    person.map(p -> line.span(p.from(), p.to())),
                    named.country(),
                    named.organisation(),
                    term,
                    title.plural() && person.isEmpty(),
                    title.counterpart()));
        }
    }
}
