package org.chancery.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.extract.event.rule.EventAnaphora;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
import org.chancery.model.ClauseAccount;
import org.chancery.model.EventClause;
import org.chancery.model.Report;
import org.chancery.model.Sentence;
import org.chancery.syntax.QuotedText;

/** Finds the events that a report tells of, sentence by sentence. Thread-safe; a pure function of its input. */
public final class EventReader {

    private final EventLexicon lexicon;

    /** @param lexicon what words tell of events */
    public EventReader(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Events in the order of the text; only sentences with dependencies are read. */
    public List<EventClause> read(Report report, Annotation annotation) {
        return EventAnaphora.resolved(sentences(report, annotation)
                .flatMap(sentence -> sentence.events().stream())
                .toList());
    }

    /** Why the clauses of a report were coded as they were, and why some that have the words for an event tell of none. */
    public List<ClauseAccount> accounts(Report report, Annotation annotation) {
        return sentences(report, annotation)
                .flatMap(sentence -> sentence.accounts().stream())
                .toList();
    }

    private Stream<SentenceReader> sentences(Report report, Annotation annotation) {
        var quoted = new QuotedText(report.text());
        return annotation.sentences().stream()
                .filter(sentence -> sentence.dependencies().isPresent() && hasTrigger(sentence))
                .map(sentence -> new SentenceReader(report, annotation, sentence, lexicon, quoted));
    }

    private boolean hasTrigger(Sentence sentence) {
        return sentence.post().isPresent()
                || sentence.tokens().stream()
                        .anyMatch(token -> lexicon.isTrigger(token.lemma().toLowerCase(Locale.ROOT)));
    }
}
