package org.chancery.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.chancery.model.Attestation;
import org.chancery.model.Coded;
import org.chancery.model.DateRange;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.EventType;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Phrase;
import org.chancery.model.PlaceMention;
import org.chancery.model.Report;
import org.chancery.model.Span;
import org.chancery.model.Stamp;
import org.chancery.model.Statement;
import org.chancery.model.Status;

/**
 * Coded reports of an {@link InventedWorld}, for stores of any size without the time to read and code. Each tells four events, the last
 * of which the report before has told as well, one statement, and now and then an office. The same number gives the same report.
 */
final class InventedReports {

    /** Events of a report that no other tells. */
    static final int OWN_EVENTS = 3;

    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
    private static final int DAYS = 11_600;

    private final InventedWorld world;
    private final long seed;
    private final int perDay;

    /** Reports spread over thirty years, in no order. */
    InventedReports(long seed) {
        this(seed, 0);
    }

    /**
     * A stream of reports, day after day.
     *
     * @param perDay how many a day; 0 for reports spread over thirty years, in no order
     */
    InventedReports(long seed, int perDay) {
        this.seed = seed;
        this.perDay = perDay;
        this.world = new InventedWorld(seed);
    }

    /** What happened, decided before anybody tells of it. */
    private record Happening(
            EventType type, String verb, Status status, Party actor, Party recipient, LocalDate day, Dateline where) {}

    private record Dateline(org.chancery.model.Place place, String topic) {}

    /** The report of a number. */
    Coded report(long number) {
        var random = new Random(seed * 1_000_003 + number);
        var day = day(number);
        var text = new StringBuilder();
        var events = new ArrayList<EventMention>();
        for (int i = 0; i < OWN_EVENTS; i++) {
            events.add(tell(text, happening(number, i, 0), random));
        }
        if (number > 0) {
            // one in ten has another day than the report before
            events.add(tell(text, happening(number - 1, OWN_EVENTS - 1, number % 10 == 0 ? 1 : 0), random));
        }
        var speaker = events.get(0).actors().get(0).party();
        var said = statement(text, speaker, day, random);
        var offices = random.nextInt(20) == 0 ? List.of(office(text, speaker, day)) : List.<Attestation>of();
        var outlet = world.outlet(random);
        var report = new Report(
                String.format(Locale.ROOT, "r-%012x", number),
                "invented/" + number + ".html",
                Optional.of("https://news.example/" + number),
                Optional.of(outlet),
                List.of(),
                Optional.empty(),
                Optional.of(world.topic(random) + " " + world.words(random, 6)),
                Optional.of(Stamp.ofDay(day)),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                Optional.empty(),
                text.toString(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                String.format(Locale.ROOT, "%064x", number));
        return new Coded(report, events, List.of(said), offices, List.of(), List.of(), List.of());
    }

    /** Near the days of its neighbours: the reports of one day come together. */
    private LocalDate day(long number) {
        if (perDay > 0) {
            return FIRST_DAY.plusDays(number / perDay);
        }
        return FIRST_DAY.plusDays(Math.floorMod(number * 7919L / 64, DAYS));
    }

    private Happening happening(long report, int index, int daysOff) {
        var day = day(report).minusDays(daysOff);
        var random = new Random((seed + 17) * 1_000_003 + report * 31 + index);
        var status = random.nextInt(8) == 0 ? Status.PLANNED : Status.OCCURRED;
        boolean met = random.nextInt(2) == 0;
        var type = met ? EventType.CONSULT : EventType.values()[random.nextInt(EventType.values().length)];
        var actor = world.person(random);
        var recipient = world.person(random);
        while (recipient.equals(actor)) {
            recipient = world.person(random);
        }
        return new Happening(
                type,
                type == EventType.CONSULT ? "met" : type.name().toLowerCase(java.util.Locale.ROOT) + "ed",
                status,
                actor,
                recipient,
                status == Status.PLANNED ? day.plusDays(random.nextInt(60)) : day.minusDays(random.nextInt(9)),
                new Dateline(world.town(random), world.topic(random)));
    }

    private EventMention tell(StringBuilder text, Happening told, Random random) {
        paragraph(text);
        int start = text.length();
        var actor = append(text, told.actor().name());
        text.append(told.status() == Status.PLANNED ? " will have " : " ");
        var trigger = append(text, told.verb());
        text.append(' ');
        var recipient = append(text, told.recipient().name());
        text.append(" in ");
        var place = append(text, told.where().place().name());
        text.append(" on ");
        var date = append(text, told.day().toString());
        text.append(" over ");
        var topic = append(text, told.where().topic());
        text.append(", ");
        append(text, world.words(random, 12));
        var clause = new Span(start, text.length());
        text.append(", ");
        var source = append(text, "officials");
        text.append(" said.");
        return new EventMention(
                clause,
                trigger,
                told.type() == EventType.CONSULT ? "meet" : "invented",
                told.type(),
                List.of(),
                List.of(),
                told.status(),
                told.status() == Status.PLANNED ? Optional.of(trigger) : Optional.empty(),
                List.of(new PartyMention(told.actor(), actor)),
                List.of(new PartyMention(told.recipient(), recipient)),
                Optional.of(Dated.stated(DateRange.day(told.day()), date)),
                Optional.of(new PlaceMention(told.where().place(), place)),
                Optional.empty(),
                List.of(new Phrase(told.where().topic(), topic)),
                Optional.empty(),
                List.of(new Phrase("officials", source)),
                Optional.empty(),
                Optional.empty());
    }

    private Statement statement(StringBuilder text, Party speaker, LocalDate day, Random random) {
        paragraph(text);
        var topic = world.topic(random);
        var content = append(text, "“" + topic + " " + world.words(random, 14) + "”");
        text.append(", ");
        var name = append(text, speaker.name());
        text.append(' ');
        var cue = append(text, "said");
        text.append('.');
        return new Statement(
                speaker,
                List.of(),
                content,
                true,
                "say",
                Optional.of(cue),
                Optional.of(name),
                Optional.of(DateRange.day(day)),
                List.of(new Phrase(topic, new Span(content.start() + 1, content.start() + 1 + topic.length()))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(0),
                List.of());
    }

    private static Attestation office(StringBuilder text, Party person, LocalDate day) {
        paragraph(text);
        var span = append(text, "Foreign Minister " + person.name());
        text.append(" was there.");
        return new Attestation(
                person,
                "foreign minister",
                "Foreign Minister",
                person.country(),
                Optional.empty(),
                OfficePhrase.Term.CURRENT,
                Attestation.How.TITLE,
                Optional.of(day),
                span);
    }

    private static void paragraph(StringBuilder text) {
        text.append(text.isEmpty() ? "" : "\n\n");
    }

    private static Span append(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }
}
