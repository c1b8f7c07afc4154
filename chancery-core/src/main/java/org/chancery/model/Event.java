package org.chancery.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event of the record: one, however many reports tell of it. The fields are those of the public record.
 *
 * @param id made from the mention published first
 * @param quad PLOVER's quadrant, 1 to 4
 * @param score PLOVER's scale for type and mode, -10 to 10
 * @param dateBasis absent where people judged the days, and in what an earlier version coded
 * @param certainty of the surest mention; absent where none has any
 * @param evidence for each field the words that it was read from; keys are the record's field names, in its order
 * @param independentSources how many reports tell of it that are not copies of one another
 * @param told what was done in the words of one of its mentions, for a line that tells of it
 */
public record Event(
        String id,
        EventType type,
        List<String> modes,
        List<String> contexts,
        int quad,
        double score,
        Status status,
        List<Party> actors,
        List<Party> recipients,
        Optional<DateRange> date,
        Optional<DateBasis> dateBasis,
        Optional<Certainty> certainty,
        Optional<Place> place,
        Optional<String> occasion,
        List<String> topics,
        Optional<Boolean> inPerson,
        List<Telling> mentions,
        Map<String, List<Evidence>> evidence,
        List<Conflict> conflicts,
        int independentSources,
        List<Related> related,
        List<Choice> choices,
        List<String> judgements,
        Optional<Told> told) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException without a mention, or without the words that the type was read from
     */
    public Event {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        topics = List.copyOf(topics);
        mentions = List.copyOf(mentions);
        evidence = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(evidence));
        conflicts = List.copyOf(conflicts);
        related = List.copyOf(related);
        choices = List.copyOf(choices);
        judgements = List.copyOf(judgements);
        if (mentions.isEmpty() || evidence.getOrDefault("type", List.of()).isEmpty()) {
            throw new IllegalArgumentException("an event without evidence: " + id);
        }
    }

    /** This event with its relations to others. */
    public Event with(List<Related> others) {
        return with(place, evidence, others, choices);
    }

    /** This event at a place, with the words that it was read from. */
    public Event at(Place where, List<Evidence> words) {
        var more = new java.util.LinkedHashMap<>(evidence);
        more.put("place", words);
        var why = new java.util.ArrayList<>(choices);
        why.add(new Choice("place", Choice.Rule.WHEREABOUTS, Optional.empty(), List.of()));
        return with(Optional.of(where), more, related, why);
    }

    /** This event as its mentions alone have it: without a place that other events gave it, and without relations. */
    public Event alone() {
        boolean elsewhere = choices.stream().anyMatch(choice -> choice.rule() == Choice.Rule.WHEREABOUTS);
        if (!elsewhere) {
            return related.isEmpty() ? this : with(List.of());
        }
        var own = new java.util.LinkedHashMap<>(evidence);
        own.remove("place");
        var why = choices.stream()
                .filter(choice -> choice.rule() != Choice.Rule.WHEREABOUTS)
                .toList();
        return with(Optional.empty(), own, List.of(), why);
    }

    /** This event with what people judged of it: the right values instead of those read, and the ids of all judgements that bear on it. */
    public Event judged(Map<String, RightValue> right, List<String> ids) {
        var why = new java.util.ArrayList<>(choices);
        why.removeIf(choice -> right.containsKey(choice.field()));
        right.keySet().forEach(field -> why.add(new Choice(field, Choice.Rule.JUDGED, Optional.empty(), over(field))));
        var newType = right.get("type") instanceof RightValue.OfType value ? value.type() : type;
        return new Event(
                id,
                newType,
                newType == type ? modes : List.of(),
                newType == type ? contexts : List.of(),
                newType.quad(),
                newType == type ? score : newType.score(),
                right.get("status") instanceof RightValue.OfStatus value ? value.status() : status,
                right.get("actors") instanceof RightValue.OfParties value ? value.parties() : actors,
                right.get("recipients") instanceof RightValue.OfParties value ? value.parties() : recipients,
                right.get("date") instanceof RightValue.OfDate value ? Optional.of(value.range()) : date,
                right.containsKey("date") ? Optional.empty() : dateBasis,
                certainty,
                right.get("place") instanceof RightValue.OfPlace value ? Optional.of(told(value.place())) : place,
                right.get("occasion") instanceof RightValue.OfOccasion value ? Optional.of(value.name()) : occasion,
                topics,
                right.get("inPerson") instanceof RightValue.OfMeans value ? Optional.of(value.inPerson()) : inPerson,
                mentions,
                evidence,
                conflicts,
                independentSources,
                related,
                why,
                ids,
                newType == type && !right.containsKey("actors") ? told : Optional.empty());
    }

    /** A place named by a judge, with the point that a mention has for it. */
    private Place told(Place named) {
        return mentions.stream()
                .flatMap(mention -> mention.place().stream())
                .filter(known -> known.name().equalsIgnoreCase(named.name()))
                .findFirst()
                .orElse(named);
    }

    /** What a field would have without the judgement, then what was not taken before. */
    private List<String> over(String field) {
        var others = choices.stream()
                .filter(choice -> choice.field().equals(field))
                .flatMap(choice -> choice.over().stream());
        return Stream.concat(written(field).stream(), others).distinct().toList();
    }

    /** The values of a field as the record writes them. */
    private List<String> written(String field) {
        return switch (field) {
            case "type" -> List.of(type.name());
            case "status" -> List.of(status.label());
            case "actors" -> actors.stream().map(Party::name).toList();
            case "recipients" -> recipients.stream().map(Party::name).toList();
            case "date" -> date.map(DateRange::written).stream().toList();
            case "place" -> place.map(Place::name).stream().toList();
            case "occasion" -> occasion.stream().toList();
            case "inPerson" -> inPerson.map(String::valueOf).stream().toList();
            default -> List.of();
        };
    }

    private Event with(
            Optional<Place> where, Map<String, List<Evidence>> words, List<Related> others, List<Choice> why) {
        return new Event(
                id,
                type,
                modes,
                contexts,
                quad,
                score,
                status,
                actors,
                recipients,
                date,
                dateBasis,
                certainty,
                where,
                occasion,
                topics,
                inPerson,
                mentions,
                words,
                conflicts,
                independentSources,
                others,
                why,
                judgements,
                told);
    }

    /**
     * What was done, in the words of a mention.
     *
     * @param named the ids of parties whom these words name
     */
    public record Told(Wording wording, List<String> named) {

        /** Copies the list. */
        public Told {
            named = List.copyOf(named);
        }
    }

    /**
     * A place that tells of the event.
     *
     * @param where the clause
     * @param text its words
     * @param parties as this mention names them
     * @param frame the entry of the knowledge files that recognised it
     */
    public record Telling(
            Evidence where,
            String text,
            Status status,
            Optional<DateRange> date,
            Optional<DateBasis> dateBasis,
            Optional<Certainty> certainty,
            Optional<Place> place,
            List<String> parties,
            List<Phrase> attribution,
            Span trigger,
            String frame) {}

    /**
     * Why a field has its value and none of the others that mentions give.
     *
     * @param mention index into {@link Event#mentions()} of the mention whose value it is; absent where no single mention is
     * @param over the values that were not taken, as the record writes them; where a person judged, the value before comes first
     */
    public record Choice(String field, Rule rule, Optional<Integer> mention, List<String> over) {

        /** Copies the list. */
        public Choice {
            over = List.copyOf(over);
        }

        /** The rules, in the order in which they are asked; the first that tells two mentions apart decides. */
        public enum Rule {
            /** A person judged so. */
            JUDGED,
            /** A later report corrects what was reported. */
            CORRECTION,
            /** The only value given. */
            ONLY,
            /** What settled mentions say goes before what was planned. */
            SETTLED,
            /** The more precise: the shorter range of days, the town before the country. */
            PRECISION,
            /** A plan that was changed: the last word holds. */
            LATEST_PLAN,
            /** A participant's own post, then the reporter's own word, then what others are cited for. */
            DIRECTNESS,
            /** Written from the place where it was. */
            NEARNESS,
            /** More reports that are no copies of one another say so. */
            INDEPENDENCE,
            /** Written later. */
            RECENCY,
            /** Nothing tells them apart; the first in the record's order. */
            ORDER,
            /** Another event of the same person on the same day, told in the same report, was there. */
            WHEREABOUTS;

            /** As the record writes it: {@code latest plan}. */
            public String label() {
                return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            }
        }
    }

    /**
     * Values of one field that cannot both be right.
     *
     * @param correction where a later report corrects an earlier one; else absent
     */
    public record Conflict(String field, List<Value> values, Optional<Correction> correction) {

        /** Copies the list. */
        public Conflict {
            values = List.copyOf(values);
        }

        /**
         * A mention says that another was wrong.
         *
         * @param value index into {@link Conflict#values()} of the value that holds
         * @param mention index into {@link Event#mentions()} of the one that corrects
         */
        public record Correction(int value, int mention) {}

        /**
         * A value and who gives it.
         *
         * @param value as the record writes it: {@code 2021-05-03}
         * @param mentions indices into {@link Event#mentions()}
         */
        public record Value(String value, List<Integer> mentions) {}
    }

    /**
     * Another event and how it stands to this one.
     *
     * @param as {@code plannedAs}, {@code partOf}, {@code sameOccasion} or {@code follows}
     */
    public record Related(String id, String as) {}
}
