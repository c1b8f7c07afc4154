package org.chancery.query;

import java.time.LocalDate;
import java.util.List;
import org.chancery.model.Event;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import org.chancery.store.Store;

/** All that can be asked of a record. Thread-safe; each question sees the record as it was when it began. */
public final class Questions {

    private final Store store;
    private final WhoIs whoIs = new WhoIs();
    private final Events events;
    private final Sayings sayings;
    private final Offices offices;
    private final Parties parties;
    private final Reports reports;
    private final Views views;

    public Questions(Store store) {
        this.store = store;
        this.events = new Events(whoIs);
        this.sayings = new Sayings(whoIs);
        this.offices = new Offices(whoIs);
        this.parties = new Parties();
        this.reports = new Reports(whoIs);
        this.views = new Views(store, whoIs, events, reports, sayings);
    }

    /** What the store itself can tell. */
    public <T> T use(java.util.function.Function<Store, T> asked) {
        return asked.apply(store);
    }

    /** Where the store is. */
    public String address() {
        return store.name();
    }

    /** Events, the latest or, with words, the best fitting first. */
    public Answer<Event> events(Filter filter, Order order, Page page) {
        return store.read(handle -> events.find(handle, filter, order, page));
    }

    /** Events as above, each with the place that the words were found at. */
    public Answer<Hit> search(Filter filter, Order order, Page page) {
        return store.read(handle -> events.search(handle, filter, order, page, true));
    }

    /** Events as above, uncounted: counting a wide search takes longer than answering it. */
    public List<Hit> hits(Filter filter, Order order, Page page) {
        return store.read(handle -> events.hits(handle, filter, order, page, true));
    }

    /** Events as above, with how many there are for each value of each facet. */
    public Listing listing(Filter filter, Order order, Page page) {
        return store.read(handle -> events.listing(handle, filter, order, page));
    }

    /** Where the record stands: a number that grows with whatever comes or changes, and never goes back. */
    public long mark() {
        return store.read(Arrivals::mark);
    }

    /**
     * The events of a filter that came, or changed, between two marks.
     *
     * @param lastFirst what came last first, rather than in the order of coming
     * @param most at most so many
     */
    public Arrivals arrivals(Filter filter, Arrivals.Stretch stretch, boolean lastFirst, int most) {
        return store.read(
                handle -> Arrivals.of(handle, new EventFilter(handle, whoIs), filter, stretch, lastFirst, most));
    }

    /** How many events there are. */
    public long count(Filter filter) {
        return store.read(handle -> events.count(handle, filter));
    }

    /** What a search, as typed so far, can go on to: whole texts for the box, the likeliest first. */
    public List<String> completions(String typed) {
        return store.read(handle -> new Completion(whoIs).of(handle, typed));
    }

    /** All that a filter lets through, for a consumer that goes over it within one question. */
    public <T> T select(Filter filter, java.util.function.Function<Selection, T> use) {
        return store.read(handle -> use.apply(new Selection(store, handle, whoIs, filter)));
    }

    /** The event that an id, the unique beginning of one, or an id that it once had leads to. */
    public Found<Event> event(String id) {
        return store.read(handle -> events.get(handle, id));
    }

    /** How many events there are for each value of each facet. */
    public Facets facets(Filter filter) {
        return store.read(handle -> events.facets(handle, filter));
    }

    public Answer<Said> statements(StatementFilter filter, Page page) {
        return store.read(handle -> sayings.find(handle, filter, page));
    }

    public Found<Said> statement(String id) {
        return store.read(handle -> sayings.get(handle, id));
    }

    /** What was said at or after an event. */
    public List<Said> saidDuring(String eventId) {
        return store.read(handle -> sayings.during(handle, eventId));
    }

    /** Who held an office: all holders known, or those known of on a day. */
    public Holders holders(String office, java.util.Optional<LocalDate> on) {
        return store.read(handle -> offices.holders(handle, office, on));
    }

    public Found<Tenure> office(String id) {
        return store.read(handle -> offices.get(handle, id));
    }

    /** The parties that go by a name or an id, those most often told of first. */
    public List<PartyRow> parties(String name) {
        return store.read(handle -> parties.named(handle, whoIs.find(handle, name)));
    }

    /** The parties of one kind ({@code person}, {@code state} …), those most often told of first. */
    public Answer<PartyRow> parties(String kind, Page page) {
        return store.read(handle -> parties.ofKind(handle, kind, page));
    }

    /** The countries of the record by ISO code, those of most events first. */
    public List<Facets.Count> countries() {
        return store.read(parties::countries);
    }

    /** All that is known of a party: offices, whom it met, what is coming, how much it said. */
    public Found<Dossier> dossier(String partyId) {
        return store.read(handle -> parties.dossier(handle, partyId));
    }

    public Answer<ReportRow> reports(ReportFilter filter, Page page) {
        return store.read(handle -> reports.find(handle, filter, page));
    }

    /** A report with everything coded in it, and the events it tells of. */
    public Found<ReportView> report(String id) {
        return store.read(handle -> reports.get(handle, id));
    }

    /** The texts of reports, by id. */
    public java.util.Map<String, ReportRow> reportRows(java.util.Collection<String> ids) {
        return store.read(handle -> reports.rows(handle, ids));
    }

    /** What could not be read, by source. */
    public List<org.chancery.store.Inbox.Failure> failures() {
        return store.inbox().failures();
    }

    /** Questions whose answer fills a page. */
    public Views views() {
        return views;
    }

    /** How much there is of everything. */
    public Size size() {
        return store.read(Size::of);
    }
}
