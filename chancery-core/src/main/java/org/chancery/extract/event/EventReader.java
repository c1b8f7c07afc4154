package org.chancery.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
import org.chancery.model.ClauseAccount;
import org.chancery.model.EventClause;
import org.chancery.model.Quotation;
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

    /**
     * Events in the order of the text; only sentences with dependencies are read.
     *
     * @param quotations what the report gives as somebody's words: within them the speaker acts, by what he says
     */
    public List<EventClause> read(Report report, Annotation annotation, List<Quotation> quotations) {
        return sentences(report, annotation, quotations)
                .flatMap(sentence -> sentence.events().stream())
                .toList();
    }

    /** Why the clauses of a report were coded as they were, and why some that have the words for an event tell of none. */
    public List<ClauseAccount> accounts(Report report, Annotation annotation, List<Quotation> quotations) {
        return sentences(report, annotation, quotations)
                .flatMap(sentence -> sentence.accounts().stream())
                .toList();
    }

    private Stream<SentenceReader> sentences(Report report, Annotation annotation, List<Quotation> quotations) {
        var quoted = new QuotedText(report.text());
        var speakers = new Speakers(quotations);
        return annotation.sentences().stream()
                .filter(sentence -> sentence.dependencies().isPresent() && hasTrigger(sentence, quoted))
                .map(sentence -> new SentenceReader(report, annotation, sentence, lexicon, quoted, speakers));
    }

    private boolean hasTrigger(Sentence sentence, QuotedText quoted) {
        return sentence.post().isPresent()
                || sentence.tokens().stream()
                        .anyMatch(token -> quoted.covers(token.span())
                                || lexicon.mayTell(token.lemma().toLowerCase(Locale.ROOT)));
    }
}
