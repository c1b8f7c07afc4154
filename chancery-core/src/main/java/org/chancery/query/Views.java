package org.chancery.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.knowledge.Offices;
import org.chancery.model.Event;
import org.chancery.model.Tenure;
import org.chancery.store.RowsRead;
import org.chancery.store.Store;

/** Questions whose answer fills a page, each over one state of the record. Thread-safe. */
public final class Views {

    private static final int NAMED = 100;

    private final Store store;
    private final WhoIs whoIs;
    private final Events events;
    private final Parties parties = new Parties();
    private final Reports reports;
    private final Sayings sayings;

    Views(Store store, WhoIs whoIs, Events events, Reports reports, Sayings sayings) {
        this.store = store;
        this.whoIs = whoIs;
        this.events = events;
        this.reports = reports;
        this.sayings = sayings;
    }

    /** What is new, what is coming, where sources disagree. */
    public Overview overview() {
        return store.read(Overview::of);
    }

    /** An event with its reports, what was said there and the events related to it. */
    public Found<EventView> event(String id) {
        return store.read(
                handle -> map(events.get(handle, id), event -> EventView.of(handle, event, reports, sayings)));
    }

    /** Events with their reports: what a list of disagreements shows. */
    public Answer<EventView> disputed(Filter filter, Order order, Page page) {
        return store.read(handle -> {
            var found = events.find(handle, filter, order, page);
            return new Answer<>(
                    found.rows().stream()
                            .map(event -> EventView.of(handle, event, reports, sayings))
                            .toList(),
                    found.total());
        });
    }

    /** Tenures that reports attest, the latest attested first. */
    public List<Tenure> tenures(int most) {
        return store.read(
                handle -> handle.createQuery("SELECT o.body FROM attestation a JOIN office o ON o.no = a.office WHERE"
                                + " a.report IN (SELECT id FROM report WHERE day IS NOT NULL ORDER BY day DESC LIMIT 200)"
                                + " GROUP BY o.no ORDER BY max(a.day) DESC, o.id LIMIT :most")
                        .bind("most", most)
                        .map((row, context) -> RowsRead.office(row.getBytes(1)))
                        .list());
    }

    /** Statements of a filter by the speakers and topics of the latest of them. */
    public SayingFacets sayingFacets(StatementFilter filter) {
        return store.read(handle -> sayings.facets(handle, filter));
    }

    /** People most often told of first, of a country where one is given. */
    public List<PersonRow> people(Optional<String> country, Page page) {
        return store.read(handle -> new Persons(handle).most(country, page));
    }

    /** People who go by a name. */
    public List<PersonRow> people(String name) {
        return store.read(handle -> new Persons(handle)
                .withOffices(parties.named(handle, whoIs.find(handle, name)).stream()
                        .filter(party -> party.kind().equals("person"))
                        .limit(NAMED)
                        .toList()));
    }

    /** A party: offices, whom it met and will meet, what it said on what. */
    public Found<PersonView> person(String id) {
        return store.read(handle -> map(
                parties.dossier(handle, id),
                dossier -> PersonView.of(handle, dossier, WikidataItems.of(handle, store.judgements()))));
    }

    /** The countries of the record by ISO code, those of most events first. */
    public List<Facets.Count> countries() {
        return store.read(handle -> Tallies.most(handle, "country", Integer.MAX_VALUE));
    }

    public CountryView country(String iso3) {
        return store.read(handle -> CountryView.of(handle, iso3, whoIs.offices()));
    }

    /**
     * Two countries with one another.
     *
     * @param one ISO code of a country that there is
     * @param other of another
     */
    public CountryView pair(String one, String other) {
        var pair = new PairAnswers.Pair(
                whoIs.country(one).orElseThrow(), whoIs.country(other).orElseThrow(), Known.OFFICES);
        return store.read(handle -> CountryView.pair(handle, pair, sayings, whoIs.offices()));
    }

    /** The office that an id, or that of a tenure, leads to. */
    public Optional<OfficeView> office(String id) {
        return store.read(handle -> OfficeView.find(handle, id));
    }

    /** What stands on days, at most so many events each. */
    public Agenda agenda(LocalDate from, LocalDate to, int each) {
        return store.read(handle -> Agenda.of(handle, from, to, each));
    }

    /** The day of the latest report: the record's own present. */
    public Optional<LocalDate> present() {
        return store.read(Overview::present);
    }

    /** The latest events of a filter, at most so many, the earliest of them first. */
    public List<Event> course(Filter filter, int most) {
        return store.read(handle -> {
            var where = new EventFilter(handle, whoIs).byDay(filter, Order.LATEST, most);
            where.and(where.day() + " <> ''");
            return Latest.events(Latest.of(handle, where, most)
                    .ask(handle, "SELECT e.body FROM event e WHERE e.no IN :these ORDER BY e.day, e.id"));
        });
    }

    /** Where the latest events of a filter were. */
    public Spots spots(Filter filter) {
        return store.read(
                handle -> Spots.of(handle, new EventFilter(handle, whoIs).byDay(filter, Order.LATEST, Latest.MOST)));
    }

    /** Who met whom in the latest meetings of a filter: people, or countries. */
    public Ties ties(Filter filter, boolean countries) {
        return store.read(handle ->
                Ties.of(handle, new EventFilter(handle, whoIs).byDay(filter, Order.LATEST, Latest.MOST), countries));
    }

    /** What the record was read from. */
    public Coverage coverage() {
        return store.read(Coverage::of);
    }

    private static <A, B> Found<B> map(Found<A> found, java.util.function.Function<A, B> open) {
        if (found instanceof Found.One<A> one) {
            return new Found.One<>(open.apply(one.value()));
        }
        return found instanceof Found.Many<A> many ? new Found.Many<>(many.ids()) : new Found.None<>();
    }

    /** Read when first needed: most questions are not about offices' levels, and reading them takes longer than answering. */
    private static final class Known {
        private static final Offices OFFICES = Offices.load();
    }
}
