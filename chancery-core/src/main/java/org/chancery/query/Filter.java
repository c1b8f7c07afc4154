package org.chancery.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Certainty;
import org.chancery.model.EventType;
import org.chancery.model.Status;

/**
 * Which events are asked for; all that is given must hold, several types or statuses are alternatives.
 *
 * @param words full text: words, "phrases", prefix*, OR, -not
 * @param who names of people, states, organisations, or ids; each must be among the parties. A state stands for all who act for it
 * @param countries each must be the country of a party; names, adjectives or codes
 * @param from the event may have been on this day or later
 * @param to the event may have been on this day or earlier
 * @param place in the name of the place, or its country
 * @param about words of a topic, the occasion or the clauses that tell it
 * @param outlet words of the publisher, agency or address of a report that tells it
 * @param office by any of its names, for a party that held it on the day, perhaps with its state: "foreign secretary", "UK foreign minister"
 * @param told when it was told, and when it came into the record
 * @param certainty only events that are as certain, or more; those of which nobody knows are not
 */
public record Filter(
        Optional<String> words,
        List<String> who,
        List<String> countries,
        List<EventType> types,
        List<Status> statuses,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> place,
        Optional<String> about,
        Optional<String> outlet,
        Optional<Boolean> inPerson,
        Optional<Certainty> certainty,
        boolean disputed,
        Optional<String> office,
        Told told) {

    /** Copies the lists. */
    public Filter {
        who = List.copyOf(who);
        countries = List.copyOf(countries);
        types = List.copyOf(types);
        statuses = List.copyOf(statuses);
    }

    public static Filter all() {
        return new Builder().build();
    }

    public static Builder with() {
        return new Builder();
    }

    /** This filter, to be narrowed. */
    public Builder but() {
        return with().words(words.orElse(""))
                .who(who)
                .country(countries)
                .type(types)
                .status(statuses)
                .from(from)
                .to(to)
                .place(place.orElse(""))
                .about(about.orElse(""))
                .outlet(outlet.orElse(""))
                .inPerson(inPerson)
                .certainty(certainty)
                .disputed(disputed)
                .office(office.orElse(""))
                .told(told);
    }

    /** Puts a filter together. Not thread-safe. Blank values are left out. */
    public static final class Builder {

        private Optional<String> words = Optional.empty();
        private final List<String> who = new ArrayList<>();
        private final List<String> countries = new ArrayList<>();
        private final List<EventType> types = new ArrayList<>();
        private final List<Status> statuses = new ArrayList<>();
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> to = Optional.empty();
        private Optional<String> place = Optional.empty();
        private Optional<String> about = Optional.empty();
        private Optional<String> outlet = Optional.empty();
        private Optional<Boolean> inPerson = Optional.empty();
        private Optional<Certainty> certainty = Optional.empty();
        private boolean disputed;
        private Optional<String> office = Optional.empty();
        private Told told = Told.always();

        private Builder() {}

        public Builder words(String text) {
            words = given(text);
            return this;
        }

        public Builder who(List<String> names) {
            names.stream().filter(name -> !name.isBlank()).forEach(who::add);
            return this;
        }

        public Builder country(List<String> names) {
            names.stream().filter(name -> !name.isBlank()).forEach(countries::add);
            return this;
        }

        public Builder type(List<EventType> anyOf) {
            types.addAll(anyOf);
            return this;
        }

        public Builder status(List<Status> anyOf) {
            statuses.addAll(anyOf);
            return this;
        }

        public Builder from(Optional<LocalDate> day) {
            from = day;
            return this;
        }

        public Builder to(Optional<LocalDate> day) {
            to = day;
            return this;
        }

        public Builder place(String name) {
            place = given(name);
            return this;
        }

        public Builder about(String topic) {
            about = given(topic);
            return this;
        }

        public Builder outlet(String name) {
            outlet = given(name);
            return this;
        }

        public Builder inPerson(Optional<Boolean> stated) {
            inPerson = stated;
            return this;
        }

        /** Only events as certain as this, or more. */
        public Builder certainty(Optional<Certainty> least) {
            certainty = least;
            return this;
        }

        /** Only events about which the reports disagree. */
        public Builder disputed(boolean only) {
            disputed = only;
            return this;
        }

        /** Only events in which somebody has part who held this office then. */
        public Builder office(String name) {
            office = given(name);
            return this;
        }

        /** Only events that were told, or came into the record, then. */
        public Builder told(Told then) {
            told = then;
            return this;
        }

        public Filter build() {
            return new Filter(
                    words, who, countries, types, statuses, from, to, place, about, outlet, inPerson, certainty,
                    disputed, office, told);
        }

        private static Optional<String> given(String text) {
            return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
        }
    }
}
