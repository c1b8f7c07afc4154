package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.extract.event.rule.EventAnaphora;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
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
        var quoted = new QuotedText(report.text());
        var found = new ArrayList<EventClause>();
        for (var sentence : annotation.sentences()) {
            if (sentence.dependencies().isPresent() && hasTrigger(sentence)) {
                found.addAll(new SentenceReader(report, annotation, sentence, lexicon, quoted).events());
            }
        }
        return EventAnaphora.resolved(found);
    }

    private boolean hasTrigger(Sentence sentence) {
        return sentence.post().isPresent()
                || sentence.tokens().stream()
                        .anyMatch(token -> lexicon.isTrigger(token.lemma().toLowerCase(Locale.ROOT)));
    }
}
