package org.chancery.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a judgement gives that is more than the value of one field. Parties are named as reports name them: without ids. */
public sealed interface Given {

    /** The right actors and recipients of an event. */
    record Parties(List<Party> actors, List<Party> recipients) implements Given {

        /** Copies the lists. */
        public Parties {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /** An event that the coding missed. */
    record MissedEvent(EventType type, Status status, Parties parties, Optional<DateRange> date, Optional<Place> place)
            implements Given {

        /** @throws IllegalArgumentException without any party */
        public MissedEvent {
            if (parties.actors().isEmpty() && parties.recipients().isEmpty()) {
                throw new IllegalArgumentException("an event needs an actor or a recipient");
            }
        }
    }

    /**
     * A statement that the coding missed.
     *
     * @param direct whether its words are the speaker's own
     */
    record MissedStatement(Party speaker, List<Party> addressees, boolean direct, Optional<DateRange> date)
            implements Given {

        /** Copies the list. */
        public MissedStatement {
            addressees = List.copyOf(addressees);
        }
    }

    /**
     * A person in an office that the coding missed.
     *
     * @param country of the office, ISO 3166-1 alpha-3
     * @param organisation the body, where the office is not a state's
     * @param date a day on which the person held it; else that of the report
     */
    record MissedOffice(
            Party person,
            String office,
            Optional<String> country,
            Optional<String> organisation,
            Optional<LocalDate> date)
            implements Given {}

    /**
     * Names of one person.
     *
     * @param names as reports have them
     * @param as the name that all of them stand for; absent where the person is only told which it is
     */
    record Named(List<Called> names, Optional<Called> as) implements Given {

        /** @throws IllegalArgumentException without a name */
        public Named {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("a person without a name");
            }
        }
    }

    /**
     * How a person is called.
     *
     * @param country of the person, ISO 3166-1 alpha-3, where reports tell
     */
    record Called(String name, Optional<String> country) implements Comparable<Called> {

        /** @throws IllegalArgumentException without a name */
        public Called {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a person without a name");
            }
        }

        /** By name, then by country. */
        @Override
        public int compareTo(Called other) {
            int byName = name.compareTo(other.name);
            return byName != 0 ? byName : country.orElse("").compareTo(other.country.orElse(""));
        }
    }
}
