package org.chancery.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Event;

/**
 * Events to be read by people one after another: the first {@value #MOST} of a filter, in the order of the queue.
 *
 * @param kind what goes first
 * @param filter which events
 */
public record ReviewQueue(Kind kind, Filter filter) {

    /** As many as anybody reads in a few days, and as few as can be looked through for each. */
    public static final int MOST = 500;

    /** What is read first. */
    public enum Kind {
        /** The least certain first. */
        UNSURE("the unsure", Order.UNSURE),
        /** Those on which the sources disagree. */
        DISPUTED("the disputed", Order.LATEST),
        /** Those told by most reports first. */
        OFTEN("the often told", Order.TOLD),
        /** The latest first. */
        LATEST("the latest", Order.LATEST);

        private final String words;
        private final Order order;

        Kind(String words, Order order) {
            this.words = words;
            this.order = order;
        }

        /** As people read it: "the unsure". */
        public String words() {
            return words;
        }

        /** As addresses and commands have it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The queue of a label; that of the unsure for what is none. */
        public static Kind of(String label) {
            return Stream.of(values())
                    .filter(kind -> kind.label().equalsIgnoreCase(label))
                    .findFirst()
                    .orElse(UNSURE);
        }
    }

    /** The queue as it is now. */
    public State in(Questions questions) {
        var wanted = kind == Kind.DISPUTED ? filter.but().disputed(true).build() : filter;
        return new State(questions.hits(wanted, kind.order, Page.first(MOST)).stream()
                .map(Hit::event)
                .toList());
    }

    /**
     * The events of a queue.
     *
     * @param events in its order
     */
    public record State(List<Event> events) {

        /** How many of them somebody judged. */
        public long done() {
            return events.stream()
                    .filter(event -> !event.judgements().isEmpty())
                    .count();
        }

        /**
         * Those that nobody judged.
         *
         * @param past only those behind this event
         */
        public List<Event> open(Optional<String> past) {
            var from = past.map(id -> events.stream().map(Event::id).toList().indexOf(id) + 1)
                    .orElse(0);
            return events.subList(from, events.size()).stream()
                    .filter(event -> event.judgements().isEmpty())
                    .toList();
        }
    }
}
