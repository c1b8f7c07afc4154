package org.chancery.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.TestReport;
import org.chancery.model.Certainty;
import org.chancery.model.Coded;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventClause;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.NameKind;
import org.chancery.model.NameMention;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Phrase;
import org.chancery.model.Place;
import org.chancery.model.PlaceMention;
import org.chancery.model.Post;
import org.chancery.model.Span;
import org.chancery.model.Stamp;
import org.chancery.model.Status;
import org.chancery.model.TimeExpression;

/**
 * A report with what it tells, written down by hand: {@code Told.on("2022-03-04").says("Dana met Ruiz").by("Dana")…}. Each clause is its own
 * sentence; words named later are looked up in the clause, so that every span holds what it says.
 */
final class Told {

    private final String id;
    private final Optional<Stamp> published;
    private final StringBuilder text = new StringBuilder();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<NameMention> names = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private Optional<String> copyOf = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> agency = Optional.empty();

    private Told(String id, Optional<Stamp> published) {
        this.id = id;
        this.published = published;
    }

    static Told report(String id, String published) {
        return new Told(id, Optional.of(Stamp.parse(published)));
    }

    static Told undated(String id) {
        return new Told(id, Optional.empty());
    }

    Told copying(String other) {
        copyOf = Optional.of(other);
        return this;
    }

    Told by(String outlet) {
        publisher = Optional.of(outlet);
        return this;
    }

    Told crediting(String name) {
        agency = Optional.of(name);
        return this;
    }

    /** A sentence that tells nothing but names a person. */
    Told naming(String sentence, String name) {
        int at = text.length() + sentence.indexOf(name);
        text.append(sentence).append(' ');
        names.add(new NameMention(
                new Span(at, at + name.length()),
                name,
                NameKind.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** A sentence that tells of a meeting, or of another event as {@link Clause#as} has it. */
    Clause says(String sentence, String trigger) {
        var clause = new Clause(this, text.length(), sentence, trigger);
        text.append(sentence).append(' ');
        clauses.add(clause);
        return clause;
    }

    Coded coded() {
        var posts = new ArrayList<Post>();
        for (var clause : clauses) {
            clause.posted.ifPresent(stamp -> posts.add(
                    new Post(Optional.of("Author"), Optional.of("@author"), Optional.of(stamp), clause.span())));
        }
        var report = TestReport.of(text.toString())
                .id(id)
                .published(published)
                .posts(posts)
                .copyOf(copyOf)
                .publisher(publisher)
                .agency(agency)
                .report();
        return new Coded(
                report, clauses.stream().map(Clause::mention).toList(), List.of(), List.of(), names, times, List.of());
    }

    /** One clause and the event that it tells. */
    static final class Clause {

        private final Told report;
        private final int offset;
        private final String sentence;
        private final Span trigger;
        private EventType type = EventType.CONSULT;
        private Optional<String> frame = Optional.empty();
        private Status status = Status.OCCURRED;
        private final List<String> modes = new ArrayList<>();
        private final List<PartyMention> actors = new ArrayList<>();
        private final List<PartyMention> recipients = new ArrayList<>();
        private Optional<Dated> date = Optional.empty();
        private Optional<PlaceMention> place = Optional.empty();
        private Optional<Phrase> occasion = Optional.empty();
        private Optional<Certainty> certainty = Optional.empty();
        private Optional<EventClause.Stated> inPerson = Optional.empty();
        private final List<Phrase> attribution = new ArrayList<>();
        private Optional<Stamp> posted = Optional.empty();

        private Clause(Told report, int offset, String sentence, String trigger) {
            this.report = report;
            this.offset = offset;
            this.sentence = sentence;
            this.trigger = find(trigger);
        }

        Clause as(EventType other) {
            type = other;
            return this;
        }

        /** Recognised by a frame of the knowledge files. */
        Clause by(String other) {
            frame = Optional.of(other);
            return this;
        }

        Clause as(Status other) {
            status = other;
            return this;
        }

        Clause mode(String mode) {
            modes.add(mode);
            return this;
        }

        /** A person: full name, the country acted for, the words in the clause. */
        Clause person(String name, String country, String words) {
            actors.add(new PartyMention(
                    new Party(name, Party.Kind.PERSON, Optional.of(country), Optional.empty(), Optional.empty()),
                    find(words)));
            return this;
        }

        Clause person(String name, String country) {
            return person(name, country, name.substring(name.lastIndexOf(' ') + 1));
        }

        /** A person with whom somebody did something: the words after "with". */
        Clause with(String name, String country) {
            recipients.add(new PartyMention(
                    new Party(name, Party.Kind.PERSON, Optional.of(country), Optional.empty(), Optional.empty()),
                    find(name.substring(name.lastIndexOf(' ') + 1))));
            return this;
        }

        /** A person of whose country nothing is said. */
        Clause person(String name) {
            actors.add(person(name, find(last(name))));
            return this;
        }

        /** A person without a country to whom something was done. */
        Clause with(String name) {
            recipients.add(person(name, find(last(name))));
            return this;
        }

        private static PartyMention person(String name, Span span) {
            return new PartyMention(
                    new Party(name, Party.Kind.PERSON, Optional.empty(), Optional.empty(), Optional.empty()), span);
        }

        private static String last(String name) {
            return name.substring(name.lastIndexOf(' ') + 1);
        }

        /** People of whom nobody can tell who they are. */
        Clause group(String words) {
            return other(words, Party.Kind.GROUP, Optional.empty());
        }

        Clause group(String words, String country) {
            return other(words, Party.Kind.GROUP, Optional.of(country));
        }

        Clause organisation(String words, String country) {
            return other(words, Party.Kind.ORGANISATION, Optional.of(country));
        }

        /** A group to whom something was done. */
        Clause of(String words) {
            recipients.add(new PartyMention(
                    new Party(words, Party.Kind.GROUP, Optional.empty(), Optional.empty(), Optional.empty()),
                    find(words)));
            return this;
        }

        private Clause other(String words, Party.Kind kind, Optional<String> country) {
            actors.add(
                    new PartyMention(new Party(words, kind, country, Optional.empty(), Optional.empty()), find(words)));
            return this;
        }

        /** A state, by its own name in the clause. */
        Clause state(String name, String country) {
            actors.add(new PartyMention(state(name, country, true), find(name)));
            return this;
        }

        Clause to(String name, String country) {
            recipients.add(new PartyMention(state(name, country, true), find(name)));
            return this;
        }

        private static Party state(String name, String country, boolean known) {
            return new Party(
                    name,
                    Party.Kind.STATE,
                    Optional.of(country).filter(c -> known),
                    Optional.empty(),
                    Optional.empty());
        }

        Clause on(String day, String words) {
            return between(day, day, words);
        }

        Clause between(String start, String end, String words) {
            date = Optional.of(Dated.stated(DateRange.of(LocalDate.parse(start), LocalDate.parse(end)), find(words)));
            return this;
        }

        /** The days that only the report around gives. */
        Clause around(String start, String end) {
            date = Optional.of(
                    Dated.inContext(DateRange.of(LocalDate.parse(start), LocalDate.parse(end)), Optional.empty()));
            return this;
        }

        /** A day of which nobody knows the year, as TIMEX3 has it: {@code XXXX-WXX-6}. */
        Clause when(String value, String words) {
            report.times.add(new TimeExpression(find(words), words, TimeExpression.Type.DATE, value, Optional.empty()));
            return this;
        }

        /** The day of a post, which no word gives. */
        Clause posted(String moment) {
            var stamp = Stamp.parse(moment);
            posted = Optional.of(stamp);
            date = Optional.of(Dated.inContext(DateRange.day(stamp.day()), Optional.empty()));
            return this;
        }

        Clause in(String town, String country) {
            place = Optional.of(new PlaceMention(new Place(town, Optional.of(country), Optional.empty()), find(town)));
            return this;
        }

        Clause sure(double value) {
            certainty = Optional.of(Certainty.of(value));
            return this;
        }

        Clause in(String town, String country, double lat, double lon) {
            var point = Optional.of(new Place.Point(lat, lon));
            place = Optional.of(new PlaceMention(new Place(town, Optional.of(country), point), find(town)));
            return this;
        }

        Clause at(String name) {
            occasion = Optional.of(new Phrase(name, find(name)));
            return this;
        }

        Clause citing(String source) {
            attribution.add(new Phrase(source, find(source)));
            return this;
        }

        Clause inPerson(boolean value, String words) {
            inPerson = Optional.of(new EventClause.Stated(value, find(words)));
            return this;
        }

        /** A clause within this one's sentence. */
        Clause within(String words, String verb) {
            var clause = new Clause(report, offset + sentence.indexOf(words), words, verb);
            report.clauses.add(clause);
            return clause;
        }

        /** Back to the report, for the next sentence. */
        Told then() {
            return report;
        }

        Coded coded() {
            return report.coded();
        }

        private Span span() {
            return new Span(offset, offset + sentence.length());
        }

        private Span find(String words) {
            var found = Pattern.compile(Pattern.quote(words)).matcher(sentence);
            if (!found.find()) {
                throw new IllegalArgumentException("\"" + words + "\" is not in: " + sentence);
            }
            return new Span(offset + found.start(), offset + found.end());
        }

        private EventMention mention() {
            return new EventMention(
                    span(),
                    trigger,
                    frame.orElse(type.name()),
                    type,
                    modes,
                    List.of(),
                    status,
                    Optional.empty(),
                    actors,
                    recipients,
                    date,
                    place,
                    occasion,
                    List.of(),
                    inPerson,
                    attribution,
                    certainty,
                    Optional.empty());
        }
    }
}
