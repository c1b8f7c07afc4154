package org.chancery.extract.event.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.extract.event.frame.PartySpans;
import org.chancery.extract.event.setting.EventTime;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.RuleEffect;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.syntax.QuotedText;
import org.chancery.syntax.SentenceSyntax;

/** What the rest of a clause says of its event: rules in their order, each of which takes the event as the one before left it. */
public final class ClauseRules {

    private final List<ClauseRule> rules;
    private final ClauseChanges changes;

    /** @param times expressions of time of the sentence */
    public ClauseRules(
            Sentence sentence,
            SentenceSyntax syntax,
            EventLexicon lexicon,
            EventWords words,
            PartySpans parties,
            EventTime when,
            QuotedText quoted,
            List<Span> times) {
        boolean post = sentence.post().isPresent();
        changes = new ClauseChanges(syntax);
        rules = List.of(
                new Question(syntax, quoted),
                new Contest(syntax),
                new AttackWithWords(syntax),
                new DescribedMeeting(syntax),
                new ArrivalScene(syntax, lexicon),
                new QuotedParties(syntax, quoted, post),
                new AbsentParties(syntax, lexicon.statuses()),
                new StatedFactuality(new Factuality(syntax, lexicon), new ImplicitParticipant(syntax, parties)),
                new FirstToDo(syntax),
                new DeedAsSubject(syntax),
                new CustomaryDeed(syntax),
                new AllottedTime(syntax, lexicon, parties),
                new PurposeClause(),
                new FailedAttempt(lexicon),
                new UnnamedMeeting(syntax, post),
                new AssaultInstrument(syntax, words),
                new StatusOfWords(),
                new DecidedDeed(),
                new AnnouncementShift(lexicon),
                new WithheldStance(syntax, lexicon),
                new UnrealWithoutActor(),
                new SpokenDeed(syntax, quoted, post),
                new PartiesNeeded(syntax, post),
                new DatedEvent(when),
                new FutureDate(syntax, when),
                new Cancellation(syntax, lexicon.statuses(), times));
    }

    /**
     * What comes of a clause.
     *
     * @param event the event it tells of, if any
     * @param effects the rules that changed it
     */
    public record Outcome(Optional<ClauseEvent> event, List<RuleEffect> effects) {}

    /** The event after all rules, or after the one by which the clause tells of none. */
    public Outcome apply(EventCandidate candidate) {
        var event = Optional.of(ClauseEvent.of(candidate));
        var effects = new ArrayList<RuleEffect>();
        for (var rule : rules) {
            var before = event.get();
            event = rule.apply(before);
            event.map(after -> changes.between(before, after))
                    .orElse(Optional.of("told > untold"))
                    .map(change -> new RuleEffect(rule.name(), change))
                    .ifPresent(effects::add);
            if (event.isEmpty()) {
                break;
            }
        }
        return new Outcome(event, List.copyOf(effects));
    }

    static Stream<Span> parties(EventCandidate candidate) {
        return Stream.concat(candidate.actors().stream(), candidate.recipients().stream());
    }
}
