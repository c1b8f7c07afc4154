package org.chancery.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.knowledge.Countries;
import org.chancery.knowledge.Country;
import org.chancery.model.Event;
import org.chancery.model.Status;
import org.chancery.query.Dossier;
import org.chancery.query.Filter;
import org.chancery.query.Found;
import org.chancery.query.Headline;
import org.chancery.query.Holders;
import org.chancery.query.Order;
import org.chancery.query.Page;
import org.chancery.query.Questions;
import org.chancery.query.ReportFilter;
import org.chancery.query.ReportView;
import org.chancery.query.StatementFilter;

/** What each page shows, asked of the record. Thread-safe. */
public final class Site {

    private static final int FEW = 12;

    private final Questions questions;
    private final Headline headline = new Headline();
    private final Map<String, String> countryNames = new TreeMap<>();

    public Site(Questions questions) {
        this.questions = questions;
        for (Country country : Countries.load().all()) {
            countryNames.put(country.iso3(), country.name());
        }
    }

    HomePage home() {
        var planned = Filter.with().status(List.of(Status.PLANNED)).build();
        var disputed = Filter.with().disputed(true).build();
        return new HomePage(
                questions.size(),
                lines(Filter.all(), Order.LATEST, FEW),
                lines(planned, Order.LATEST, FEW / 2),
                lines(Filter.all(), Order.TOLD, FEW / 2),
                lines(disputed, Order.LATEST, FEW / 2));
    }

    private List<EventLine> lines(Filter filter, Order order, int count) {
        return EventLine.of(questions.events(filter, order, Page.first(count)).rows(), headline);
    }

    public EventsPage events(EventQuery query) {
        var problems = new ArrayList<String>();
        var filter = query.filter(problems);
        var order = query.value("q").isEmpty() ? Order.LATEST : Order.BEST;
        var found = questions.events(filter, order, Paging.page(query.page()));
        var problem = problems.isEmpty() ? Optional.<String>empty() : Optional.of(String.join(" ", problems));
        return new EventsPage(
                query, EventLine.of(found.rows(), headline), found.total(), questions.facets(filter), problem);
    }

    Found<Event> event(String id) {
        return questions.event(id);
    }

    EventPage page(Event event) {
        var reports = questions.reportRows(reports(List.of(event)));
        var related = new ArrayList<Event>();
        for (var link : event.related()) {
            if (questions.event(link.id()) instanceof Found.One<Event> one) {
                related.add(one.value());
            }
        }
        return new EventPage(
                EventLine.of(event, headline),
                EventPage.tellings(event, reports),
                questions.saidDuring(event.id()),
                EventLine.of(related, headline));
    }

    private static List<String> reports(Collection<Event> events) {
        return events.stream()
                .flatMap(event -> event.mentions().stream())
                .map(mention -> mention.where().report())
                .distinct()
                .toList();
    }

    Found<ReportView> report(String id) {
        return questions.report(id);
    }

    ReportPage page(ReportView view) {
        return ReportPage.of(view, headline);
    }

    Found<Dossier> dossier(String id) {
        return questions.dossier(id);
    }

    PartyPage page(Dossier dossier) {
        var country = dossier.party().country();
        return new PartyPage(
                dossier,
                country.map(this::countryName).orElse(""),
                EventLine.of(dossier.coming(), headline),
                EventLine.of(dossier.latest(), headline),
                questions
                        .statements(StatementFilter.by(dossier.party().id()), Page.first(FEW))
                        .rows());
    }

    private String countryName(String iso3) {
        return countryNames.getOrDefault(iso3, iso3);
    }

    boolean isCountry(String iso3) {
        return countryNames.containsKey(iso3);
    }

    CountryPage country(String iso3) {
        var filter = Filter.with().country(List.of(iso3)).build();
        var found = questions.events(filter, Order.LATEST, Page.first(2 * FEW));
        var facets = questions.facets(filter);
        return new CountryPage(
                iso3,
                countryName(iso3),
                found.total(),
                EventLine.of(found.rows(), headline),
                questions.holders(countryName(iso3), Optional.empty()).holders().stream()
                        .map(Holders.Holder::tenure)
                        .filter(tenure -> tenure.country().equals(Optional.of(iso3)))
                        .toList(),
                facets.countries().stream()
                        .filter(count -> !count.value().equals(iso3))
                        .toList(),
                facets.types(),
                countryNames);
    }

    IndexPage people(int number) {
        var found = questions.parties("person", Paging.page(number));
        return new IndexPage(
                "People",
                "people",
                found.total() + " people who met, called, asked, accused or spoke; those most often told of first",
                found.rows().stream()
                        .map(row -> new IndexPage.Row(
                                Links.party(row),
                                row.name(),
                                row.country().map(this::countryName).orElse(""),
                                row.events()))
                        .toList());
    }

    IndexPage countries() {
        return new IndexPage(
                "Countries",
                "countries",
                "Countries in whose name somebody acted; those most often told of first",
                questions.countries().stream()
                        .map(count -> new IndexPage.Row(
                                Links.country(count.value()),
                                countryName(count.value()),
                                count.value(),
                                count.events()))
                        .toList());
    }

    OfficesPage offices(String words, String on) {
        try {
            var day = on.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(on));
            var tenures = questions.holders(words, day).holders().stream()
                    .map(Holders.Holder::tenure)
                    .toList();
            return new OfficesPage(words, on, tenures, Optional.empty());
        } catch (DateTimeParseException e) {
            return new OfficesPage(
                    words, on, List.of(), Optional.of("“" + on + "” is no day; write it as 2021-09-22."));
        }
    }

    StatementsPage statements(String words, String who, int number) {
        var filter = new StatementFilter(given(words), given(who), Optional.empty(), Optional.empty());
        var found = questions.statements(filter, Paging.page(number));
        String query = (words.isEmpty() ? "" : "?q=" + Links.query(words))
                + (who.isEmpty() ? "" : (words.isEmpty() ? "?" : "&") + "who=" + Links.query(who));
        var paging = new Paging("/statements", query, number, found.total());
        return new StatementsPage(words, who, found.rows(), found.total(), paging.previous(), paging.next());
    }

    private static Optional<String> given(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    CorpusPage corpus(int number) {
        var found = questions.reports(ReportFilter.all(), Paging.page(number));
        var paging = new Paging("/corpus", "", number, found.total());
        return new CorpusPage(found.rows(), found.total(), questions.failures(), paging.previous(), paging.next());
    }

    ConflictsPage conflicts() {
        return new ConflictsPage(lines(Filter.with().disputed(true).build(), Order.LATEST, 200));
    }
}
