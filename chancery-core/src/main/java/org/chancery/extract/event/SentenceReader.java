package org.chancery.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.extract.event.frame.PartySpans;
import org.chancery.extract.event.rule.ClauseEvent;
import org.chancery.extract.event.rule.ClauseRules;
import org.chancery.extract.event.setting.Attributions;
import org.chancery.extract.event.setting.EventPlace;
import org.chancery.extract.event.setting.EventTime;
import org.chancery.extract.event.setting.InPerson;
import org.chancery.extract.event.setting.Occasion;
import org.chancery.extract.event.setting.Topics;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
import org.chancery.model.ClauseAccount;
import org.chancery.model.EventClause;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.model.TimeExpression;
import org.chancery.model.Wording;
import org.chancery.syntax.QuotedText;
import org.chancery.syntax.SentenceSyntax;

/** Reads the events of one sentence: candidates, what the rules make of them, and their setting. */
final class SentenceReader {

    private final CandidateFinder finder;
    private final ClauseRules rules;
    private final ClauseSpans spans;
    private final EventPlace place;
    private final Occasion occasion;
    private final InPerson inPerson;
    private final Topics topics;
    private final Attributions attributions;
    private final WordingReader wordings;
    private final boolean post;

    SentenceReader(
            Report report,
            Annotation annotation,
            Sentence sentence,
            EventLexicon lexicon,
            QuotedText quoted,
            Speakers speakers) {
        var syntax = new SentenceSyntax(sentence, sentence.dependencies().orElseThrow(), annotation, lexicon);
        var words = new EventWords(syntax, lexicon);
        var parties = new PartySpans(syntax, words);
        var times = annotation.timesIn(sentence.span()).stream()
                .map(TimeExpression::span)
                .toList();
        var when = new EventTime(syntax, words, lexicon, annotation, quoted, report.day());
        place = new EventPlace(syntax, words, lexicon, annotation);
        occasion = new Occasion(syntax, words, annotation);
        inPerson = new InPerson(syntax, lexicon);
        finder = new CandidateFinder(sentence, syntax, lexicon, words, parties, quoted, speakers, times);
        rules = new ClauseRules(sentence, syntax, lexicon, words, parties, when, quoted, times);
        spans = new ClauseSpans(sentence, syntax);
        topics = new Topics(syntax, words, lexicon);
        attributions = new Attributions(syntax, lexicon, parties);
        wordings = new WordingReader(syntax, times, report.text());
        post = sentence.post().isPresent();
    }

    List<EventClause> events() {
        return finder.candidates().stream()
                .flatMap(candidate -> rules.apply(candidate).event().stream().map(event -> clause(candidate, event)))
                .sorted(Comparator.comparing(EventClause::trigger).thenComparing(EventClause::clause))
                .toList();
    }

    /** Why each candidate is told as it is, or is not. */
    List<ClauseAccount> accounts() {
        return finder.candidates().stream()
                .map(this::account)
                .sorted(Comparator.comparing(ClauseAccount::trigger))
                .toList();
    }

    private ClauseAccount account(EventCandidate candidate) {
        var outcome = rules.apply(candidate);
        return new ClauseAccount(
                spans.trigger(candidate), candidate.frame(), outcome.event().isPresent(), outcome.effects());
    }

    private EventClause clause(EventCandidate found, ClauseEvent event) {
        var candidate = event.candidate();
        return new EventClause(
                spans.extent(candidate),
                spans.trigger(candidate),
                candidate.frame(),
                candidate.type(),
                candidate.modes(),
                candidate.contexts(),
                event.status(),
                event.statusSpan(),
                candidate.actors(),
                candidate.recipients(),
                event.time(),
                place.of(candidate, ClauseSpans.parties(candidate)),
                occasion.of(candidate),
                topics.of(candidate),
                inPerson.of(candidate),
                attributions.of(candidate),
                wording(found, event));
    }

    /** The clause's words, unless the event is made of what they tell: a threat of "will attack". */
    private Optional<Wording> wording(EventCandidate found, ClauseEvent event) {
        boolean own = (event.isWithheld() || found.type() == event.candidate().type()) && !event.isDecided() && !post;
        return own ? wordings.of(event.candidate(), event.status(), event.statusSpan()) : Optional.empty();
    }
}
