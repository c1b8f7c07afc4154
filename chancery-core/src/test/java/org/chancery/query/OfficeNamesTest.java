package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Chronicle;
import org.chancery.model.DateRange;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events found by an office of those who take part, under whatever name the record and the question have it. */
class OfficeNamesTest {

    @TempDir
    Path folder;

    private static Party holder(String office, String state) {
        return new Party(
                "Ana " + Integer.toHexString((office + state).hashCode()),
                Party.Kind.PERSON,
                Optional.of(state),
                Optional.of(office),
                Optional.of("person-" + Integer.toHexString((office + state).hashCode())));
    }

    private static Event event(int number, Party who, Party whom) {
        var evidence = new Evidence("r1", new Span(0, 10));
        return new Event(
                String.format(Locale.ROOT, "e-%016x", number + 1),
                EventType.ACCUSE,
                List.of(),
                List.of(),
                EventType.ACCUSE.quad(),
                EventType.ACCUSE.score(),
                Status.OCCURRED,
                List.of(who),
                List.of(whom),
                Optional.of(DateRange.day(LocalDate.of(2021, 1, 4).plusDays(number))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new Event.Telling(
                        evidence,
                        "x accused y",
                        Status.OCCURRED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(who.name(), whom.name()),
                        List.of(),
                        new Span(0, 5),
                        "accuse")),
                Map.of("type", List.of(evidence)),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void anOfficeIsFoundByAnyOfItsNamesAndByNobodyElses() {
        var other = holder("governor", "BRA");
        var holders = List.of(
                holder("Minister of Foreign Affairs", "CHL"),
                holder("Foreign Secretary", "GBR"),
                holder("Secretary of State", "USA"),
                holder("Minister of External Affairs", "IND"),
                // a civil servant there, another office there
                holder("Foreign Secretary", "IND"),
                holder("Secretary of State", "VAT"),
                holder("Minister of Defence", "NZL"),
                holder("Prime Minister", "NZL"));
        var events = new ArrayList<Event>();
        holders.forEach(one -> events.add(event(events.size(), one, other)));
        // two who hold one office are one event
        events.add(event(events.size(), holder("President", "CHL"), holder("President", "KEN")));
        try (var store = Store.writing(folder.resolve("a.db"))) {
            store.record().add(new Chronicle(List.of(), events, List.of(), List.of()), List.of());
            var questions = new Questions(store);
            var asked = Map.of(
                    "foreign minister", 4L,
                    "foreign secretary", 4L,
                    "UK foreign secretary", 1L,
                    "US secretary of state", 1L,
                    "Chilean foreign minister", 1L,
                    "defence minister", 1L,
                    "defense secretary", 1L,
                    "prime minister", 1L,
                    "President", 1L,
                    "lord high picnicker", 0L);
            asked.forEach((office, found) -> {
                var filter = Search.of("office:\"" + office + "\"").filter(new ArrayList<>());
                assertThat(questions.count(filter)).as(office).isEqualTo(found);
                assertThat(questions
                                .events(filter, Order.LATEST, Page.first(20))
                                .rows())
                        .as(office)
                        .hasSize(found.intValue());
                assertThat(questions
                                .listing(filter, Order.LATEST, Page.first(20))
                                .total())
                        .as(office)
                        .isEqualTo(found);
            });
            assertThat(questions.facets(Filter.all()).offices())
                    .extracting(Facets.Count::value)
                    .contains("foreign minister", "defense minister", "prime minister")
                    .doesNotContain("minister of foreign affairs", "secretary of state");
        }
    }
}
