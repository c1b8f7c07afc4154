package org.chancery.rows;

import java.util.List;
import java.util.Optional;
import org.chancery.model.DateRange;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.Status;

/**
 * What a row says, before it is known of which articles.
 *
 * @param line number in its file, from 1
 * @param articles what names each article that the row is of
 * @param modes PLOVER modes
 * @param status as the row says it; where its form has none, what its code implies
 * @param sentence its number in the article, as the row writes it; empty where it has none
 */
public record RowEvent(
        long line,
        List<Names> articles,
        EventType type,
        List<String> modes,
        Status status,
        List<Party> actors,
        List<Party> recipients,
        Optional<DateRange> date,
        Optional<String> place,
        Optional<String> sentence) {

    /** Copies the lists. */
    public RowEvent {
        articles = List.copyOf(articles);
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /**
     * What names one article.
     *
     * @param values ids, addresses, headlines: what the columns for them have
     */
    public record Names(List<String> values, Optional<String> publisher) {

        /** Copies the list. */
        public Names {
            values = List.copyOf(values);
        }
    }

    RowEvent with(List<Party> actors, List<Party> recipients) {
        return new RowEvent(line, articles, type, modes, status, actors, recipients, date, place, sentence);
    }
}
