package org.chancery.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.Annotation;
import org.chancery.model.Name;
import org.chancery.model.PlaceMention;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** The one state in which a report plays: the lead names it or a place in it, and most of what names a state names it. */
final class ReportScene {

    /** How many sentences are the lead. */
    private static final int LEAD = 2;

    /** How often at least the state is named. */
    private static final int OFTEN = 3;

    /** Its share among all that names a state. */
    private static final double MOST = 0.6;

    private ReportScene() {}

    static Optional<String> of(Annotation annotation, List<PlaceMention> places) {
        var named = new TreeMap<String, Integer>();
        var spans = new TreeMap<Span, String>();
        annotation.sentences().stream()
                .flatMap(sentence -> annotation.namesIn(sentence.span()).stream())
                .filter(name -> name.sort() != Name.Sort.PERSON)
                .forEach(name -> name.country().ifPresent(state -> spans.put(name.span(), state)));
        places.forEach(mention -> mention.place().country().ifPresent(state -> spans.put(mention.span(), state)));
        spans.values().forEach(state -> named.merge(state, 1, Integer::sum));
        var most = named.entrySet().stream().max(Map.Entry.comparingByValue());
        return most.filter(state -> state.getValue() >= OFTEN && state.getValue() >= MOST * spans.size())
                .map(Map.Entry::getKey)
                .filter(state -> isInLead(state, annotation, spans));
    }

    private static boolean isInLead(String state, Annotation annotation, Map<Span, String> spans) {
        return annotation.sentences().stream()
                .limit(LEAD)
                .map(Sentence::span)
                .anyMatch(lead -> spans.entrySet().stream()
                        .anyMatch(named -> named.getValue().equals(state) && lead.covers(named.getKey())));
    }
}
