package org.chancery.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.model.Status;
import org.chancery.store.EventNumber;
import org.jdbi.v3.core.Handle;

/**
 * A {@link Filter} as conditions on the table {@code event}, under the name {@code e}. A condition can be looked up; walked, where its events can be
 * come to in the order of days; or tested on one event after the other. The rarest is walked or looked up and the others are tested; where even
 * that is too common to be looked up, all are tested: the first of a list are then found long before all that fit are. Which is which does not
 * change what is found.
 */
final class EventFilter {

    /** Up to how many events are looked up where they are only counted, and none is on the way. */
    private static final int FEW_TO_COUNT = 100_000;
    /** Of how long a list each event tested is looked for among more than these: one takes as long as a hundred put into a set. */
    private static final int SHORT = 100;

    private final Handle handle;
    private final Ways ways;
    private final int few;

    EventFilter(Handle handle, WhoIs whoIs) {
        this(handle, whoIs, Ways.FEW, Ways.MANY);
    }

    /**
     * @param few {@link Ways#FEW}
     * @param many {@link Ways#MANY}
     */
    EventFilter(Handle handle, WhoIs whoIs, int few, int many) {
        this.handle = handle;
        this.ways = new Ways(handle, whoIs, many);
        this.few = few;
    }

    /** The conditions. Where the filter has words that none can match, they hold for no event. */
    Where where(Filter filter) {
        return where(filter, few, false, false, false);
    }

    /**
     * The same conditions, for the first events in the order of days.
     *
     * @param order one of days
     * @param wanted how many are wanted
     */
    Where byDay(Filter filter, Order order, int wanted) {
        return where(filter, few, true, order != Order.EARLIEST, wanted <= SHORT);
    }

    /** The same conditions, for events whose order does not matter. */
    Where counting(Filter filter) {
        // of few days, most events that fit the rest are of others
        int most = Tallies.isFewDays(handle, filter) ? few : FEW_TO_COUNT;
        return where(filter, most, true, true, false);
    }

    /** How many events fit, where the store has counted them. */
    OptionalLong known(Filter filter) {
        if (filter.equals(Filter.all())) {
            return OptionalLong.of(Tallies.of(handle, "events", ""));
        }
        var conditions = ways.of(filter);
        var rest = new Where();
        kinds(rest, filter, false);
        days(rest, filter);
        more(rest, filter);
        boolean one = conditions.size() == 1
                // several of those who take part can hold one office
                && conditions.get(0).walk() instanceof Walk.Parties parties
                && !parties.column().equals("office")
                && filter.words().isEmpty()
                && rest.isEmpty();
        return one ? OptionalLong.of(conditions.get(0).events()) : OptionalLong.empty();
    }

    /** The conditions besides words, for events that are found by their words. */
    Where besides(Filter filter) {
        var where = new Where();
        ways.of(filter).forEach(way -> way.test(where));
        kinds(where, filter, false);
        days(where, filter);
        more(where, filter);
        return where;
    }

    /** The words of a filter, as full text is asked for them. */
    Optional<String> match(Filter filter) {
        return ways.match(filter);
    }

    /** The words of a filter by which events are ranked. */
    Optional<String> weighing(Filter filter) {
        return ways.weighing(filter);
    }

    /** How many events have the words, counted to one more than {@link Ways#MANY}. */
    long matches(String match) {
        return ways.matches(match);
    }

    /** The events in which all of these take part, for the first few in the order of days. */
    static Where of(Handle handle, String column, List<String> all) {
        var where = new Where();
        var parties = all.stream()
                .map(one -> Ways.party(handle, column, List.of(one)))
                .toList();
        met(where, parties, lead(parties, Ways.FEW, true, false), true);
        return where;
    }

    private Where where(Filter filter, int most, boolean walking, boolean latest, boolean brief) {
        var where = new Where();
        var conditions = new ArrayList<>(ways.of(filter));
        match(filter).map(match -> ways.matching(match, brief)).ifPresent(conditions::add);
        // whether events are walked by their words depends on how rare the type and the status are
        boolean kinds = walking && latest && conditions.stream().anyMatch(way -> way.walk() instanceof Walk.Numbers);
        if (kinds) {
            conditions.addAll(kinds(filter));
        }
        var lead = lead(conditions, most, walking, latest);
        met(where, conditions, lead, walking);
        if (!kinds) {
            kinds(where, filter, lead.isEmpty());
        }
        days(where, filter);
        more(where, filter);
        return where;
    }

    /**
     * The condition by way of which events are come to: the rarest that is walked or holds for few, where there is one.
     *
     * @param most up to how many events are looked up
     * @param walking whether the first few in the order of days are wanted
     * @param latest whether from the last day on
     */
    private static Optional<Way> lead(List<Way> conditions, int most, boolean walking, boolean latest) {
        return conditions.stream()
                .filter(way -> way.events() <= most
                        || walking && way.isWalked() && (latest || !(way.walk() instanceof Walk.Numbers)))
                // of two that many events have, words: to test these is the dearer
                .min(Comparator.comparingLong(Way::events).thenComparing(way -> !(way.walk() instanceof Walk.Numbers)));
    }

    /** Adds conditions, one of which leads. */
    private static void met(Where where, List<Way> conditions, Optional<Way> lead, boolean walking) {
        lead.ifPresent(way -> way.lead(where, walking));
        conditions.stream().filter(way -> lead.filter(way::equals).isEmpty()).forEach(way -> way.test(where));
    }

    /** Type and status as conditions of their own. */
    private List<Way> kinds(Filter filter) {
        var kinds = new ArrayList<Way>();
        if (!filter.types().isEmpty()) {
            kinds.add(ways.kind("type", filter.types().stream().map(Enum::name).toList()));
        }
        if (!filter.statuses().isEmpty()) {
            kinds.add(ways.kind(
                    "status", filter.statuses().stream().map(Status::label).toList()));
        }
        return kinds;
    }

    /**
     * @param lone whether nothing leads to events: one of these may then
     */
    private static void kinds(Where where, Filter filter, boolean lone) {
        boolean byType = lone && filter.types().size() == 1;
        types(where, filter, byType);
        statuses(where, filter, lone && !byType && filter.statuses().size() == 1);
    }

    private static void types(Where where, Filter filter, boolean byIndex) {
        if (!filter.types().isEmpty()) {
            where.in(
                    Ways.among(where.column("type"), byIndex),
                    filter.types().stream().map(Enum::name).toList());
        }
    }

    private static void statuses(Where where, Filter filter, boolean byIndex) {
        if (!filter.statuses().isEmpty()) {
            where.in(
                    Ways.among(where.column("status"), byIndex),
                    filter.statuses().stream().map(Status::label).toList());
        }
    }

    private void days(Where where, Filter filter) {
        filter.from().map(Object::toString).ifPresent(day -> {
            if (where.isByNumber()) {
                where.byNumber(" >= ?", EventNumber.least(day));
            } else {
                where.and(where.day() + " >= ?", day);
            }
        });
        filter.to().map(Object::toString).ifPresent(day -> {
            var last = last(day);
            where.and("e.day <> '' AND coalesce(e.date_start, e.date_end) <= ?", day)
                    .and(where.day() + " <= ?", last);
            where.byNumber(" <= ?", EventNumber.most(last));
        });
    }

    private static void more(Where where, Filter filter) {
        filter.outlet()
                .ifPresent(outlet -> where.and(
                        "EXISTS (SELECT 1 FROM mention m JOIN report r ON r.id = m.report WHERE m.event = e.no AND instr(lower("
                                + "coalesce(r.publisher, '') || ' ' || coalesce(r.agency, '') || ' ' || coalesce(r.url, '')), ?) > 0)",
                        outlet.toLowerCase(Locale.ROOT)));
        filter.inPerson().ifPresent(yes -> where.and("e.in_person = ?", yes ? 1 : 0));
        filter.certainty().ifPresent(least -> where.and("e.certainty >= ?", least.value()));
        filter.told().events(where);
    }

    /** The last day by which events are sorted that begin until a day: they may go on for a while. */
    private String last(String day) {
        return handle.createQuery(
                        "SELECT max(day) FROM event WHERE date_start <> day AND day > :day AND date_start <= :day")
                .bind("day", day)
                .mapTo(String.class)
                .findOne()
                .orElse(day);
    }
}
