package org.chancery.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.Calibration;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Given;
import org.chancery.model.Judgement;
import org.chancery.model.Judgement.Anchor;
import org.chancery.model.Judgement.Kind;
import org.chancery.model.Judgement.Verdict;
import org.chancery.model.Party;
import org.chancery.model.RightValue;
import org.chancery.model.Said;
import org.chancery.model.Tenure;
import org.chancery.store.Store;

/**
 * Takes what people judge of the record into a store, which is open for writing, and derives anew what it touches. Judgements hang on the words
 * of reports, so that they hold over every rebuild. From one thread.
 */
public final class Judging {

    private static final int ID_LENGTH = 16;

    /** A judgement dated farther ahead is of another machine's clock, and is not waited for. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private final Store store;
    private final Clock clock;
    private final String by;
    private final Derivation derivation;

    /** @param by who judges */
    public Judging(Store store, Clock clock, String by) {
        this.store = store;
        this.clock = clock;
        this.by = by;
        this.derivation = new Derivation(store);
    }

    /**
     * These events are one.
     *
     * @throws IllegalArgumentException for fewer than two
     */
    public Judgement same(List<Event> events, Optional<String> note) {
        if (events.stream().map(Event::id).distinct().count() < 2) {
            throw new IllegalArgumentException("two events or more are needed to be judged the same");
        }
        return add(
                Verdict.SAME,
                events.stream().flatMap(Judging::anchors).distinct().sorted().toList(),
                Optional.empty(),
                Optional.empty(),
                note);
    }

    /** Two events of the record that are to stay two, whatever later reports say. */
    public Judgement notSame(Event one, Event other, Optional<String> note) {
        var anchors = new ArrayList<Anchor>();
        anchors.add(anchor(one.mentions().get(0)));
        anchors(other).forEach(anchors::add);
        return add(Verdict.NOT_SAME, anchors, Optional.empty(), Optional.empty(), note);
    }

    /**
     * Some mentions of an event tell of another event.
     *
     * @param mentions indices into the event's mentions
     * @return one for each of them
     * @throws IllegalArgumentException when there is no such mention, or no other beside them
     */
    public List<Judgement> notSame(Event event, List<Integer> mentions, Optional<String> note) {
        var odd = mentions.stream()
                .map(index -> anchor(mention(event, index)))
                .distinct()
                .toList();
        var rest = anchors(event).filter(other -> !odd.contains(other)).toList();
        if (rest.isEmpty() || odd.isEmpty()) {
            throw new IllegalArgumentException(
                    event.id() + " has no other mention that would be left: judge it wrong instead");
        }
        return odd.stream()
                .map(one -> add(
                        Verdict.NOT_SAME,
                        Stream.concat(Stream.of(one), rest.stream()).toList(),
                        Optional.empty(),
                        Optional.empty(),
                        note))
                .toList();
    }

    /** An event that is none: all its mentions were misread. */
    public Judgement wrong(Event event, Optional<String> note) {
        return add(Verdict.WRONG, anchors(event).toList(), Optional.empty(), Optional.empty(), note);
    }

    /**
     * One mention of an event was misread.
     *
     * @param mention index into the event's mentions
     */
    public Judgement wrong(Event event, int mention, Optional<String> note) {
        return add(Verdict.WRONG, List.of(anchor(mention(event, mention))), Optional.empty(), Optional.empty(), note);
    }

    /** A statement that nobody made. */
    public Judgement wrong(Said said, Optional<String> note) {
        return add(
                Verdict.WRONG,
                List.of(new Anchor(Kind.STATEMENT, said.where())),
                Optional.empty(),
                Optional.empty(),
                note);
    }

    /**
     * A tenure that never was: what attests it was misread.
     *
     * @throws IllegalArgumentException when no report attests it
     */
    public Judgement wrong(Tenure tenure, Optional<String> note) {
        var anchors = tenure.attested().stream()
                .flatMap(attested -> attested.where().stream())
                .map(where -> new Anchor(Kind.OFFICE, where))
                .toList();
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("no report attests it, only a reference list");
        }
        return add(Verdict.WRONG, anchors, Optional.empty(), Optional.empty(), note);
    }

    /**
     * The right value of a field.
     *
     * @param value as {@link RightValue#of} reads it
     * @throws IllegalArgumentException as {@link RightValue#of}
     */
    public Judgement value(Event event, String field, String value, Optional<String> note) {
        RightValue.of(field, value);
        return add(
                Verdict.VALUE,
                List.of(anchor(event.mentions().get(0))),
                Optional.of(field),
                Optional.of(value.strip()),
                note);
    }

    /** The right actors and recipients; of a meeting all are actors. */
    public Judgement parties(Event event, Given.Parties right, Optional<String> note) {
        if (right.actors().isEmpty() && right.recipients().isEmpty()) {
            throw new IllegalArgumentException("an event needs an actor or a recipient");
        }
        return give(
                Verdict.PARTIES,
                List.of(anchor(event.mentions().get(0))),
                Optional.empty(),
                new Given.Parties(nameless(right.actors()), nameless(right.recipients())),
                note);
    }

    /** An event that was read, and is right as the record has it. */
    public Judgement accept(Event event, Optional<String> note) {
        return add(
                Verdict.ACCEPTED, List.of(anchor(event.mentions().get(0))), Optional.empty(), Optional.empty(), note);
    }

    /** Certainties are moved so from now on; the record is derived anew. */
    public Judgement calibrate(Calibration calibration, Optional<String> note) {
        return add(Verdict.CALIBRATED, List.of(), Optional.empty(), Optional.of(calibration.toString()), note);
    }

    /** What people judge of who is who. */
    public JudgingPeople people() {
        return new JudgingPeople(store, this);
    }

    /** What people find in reports that the coding missed. */
    public JudgingMissed missed() {
        return new JudgingMissed(store, this);
    }

    /** The same parties without the ids of this record. */
    static List<Party> nameless(List<Party> parties) {
        return parties.stream()
                .map(party -> new Party(party.name(), party.kind(), party.country(), party.office(), Optional.empty()))
                .distinct()
                .toList();
    }

    /**
     * An earlier judgement no longer holds. It stays in the log.
     *
     * @throws IllegalArgumentException when there is none of this id
     */
    public Judgement withdraw(String judgement, Optional<String> note) {
        var known = store.judgements().all().stream().anyMatch(one -> one.id().equals(judgement));
        if (!known) {
            throw new IllegalArgumentException("no judgement " + judgement);
        }
        return add(Verdict.WITHDRAWN, List.of(), Optional.empty(), Optional.of(judgement), note);
    }

    /**
     * Takes judgements from elsewhere, as they are.
     *
     * @return how many were new
     */
    public int load(List<Judgement> judgements) {
        int added = 0;
        for (var one : judgements) {
            added += store.judgements().add(one) ? 1 : 0;
        }
        derivation.update();
        return added;
    }

    private Judgement add(
            Verdict verdict,
            List<Anchor> anchors,
            Optional<String> field,
            Optional<String> value,
            Optional<String> note) {
        return keep(verdict, anchors, field, value, Optional.empty(), note);
    }

    Judgement give(Verdict verdict, List<Anchor> anchors, Optional<String> value, Given given, Optional<String> note) {
        return keep(verdict, anchors, Optional.empty(), value, Optional.of(given), note);
    }

    private Judgement keep(
            Verdict verdict,
            List<Anchor> anchors,
            Optional<String> field,
            Optional<String> value,
            Optional<Given> given,
            Optional<String> note) {
        var at = moment().toString();
        var what = verdict + " " + anchors + " " + field + " " + value
                + given.map(more -> " " + more).orElse("");
        var id = "j-" + hash(what + " " + by + " " + at);
        var judgement = new Judgement(id, verdict, anchors, field, value, given, Optional.empty(), by, at, note);
        store.judgements().add(judgement);
        derivation.update();
        return judgement;
    }

    /** Now, and later than what was judged before: of two judgements of one second the order would be lost. */
    private Instant moment() {
        var now = Instant.now(clock).truncatedTo(ChronoUnit.SECONDS);
        return store.judgements()
                .latest()
                .map(last -> last.plusSeconds(1))
                .filter(now::isBefore)
                .filter(next -> next.isBefore(now.plus(AHEAD)))
                .orElse(now);
    }

    private static Event.Telling mention(Event event, int index) {
        if (index < 0 || index >= event.mentions().size()) {
            throw new IllegalArgumentException(
                    event.id() + " has " + event.mentions().size() + " mentions, none is number " + (index + 1));
        }
        return event.mentions().get(index);
    }

    private static Stream<Anchor> anchors(Event event) {
        return event.mentions().stream().map(Judging::anchor).distinct();
    }

    private static Anchor anchor(Event.Telling mention) {
        return new Anchor(Kind.EVENT, new Evidence(mention.where().report(), mention.trigger()));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
