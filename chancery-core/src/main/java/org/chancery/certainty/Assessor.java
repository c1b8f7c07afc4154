package org.chancery.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.CertaintyWeights;
import org.chancery.model.Annotation;
import org.chancery.model.Coded;
import org.chancery.model.EventMention;

/** The stage that says how likely it is that a second coder would call each event mention right. Thread-safe; a pure function of its input. */
public final class Assessor {

    private final CertaintyWeights weights = CertaintyWeights.load();

    /** The report with the certainty of each of its event mentions. */
    public Coded assess(Coded coded, Annotation annotation) {
        var traits = traits(coded, annotation);
        var events = new ArrayList<EventMention>();
        for (int i = 0; i < traits.size(); i++) {
            events.add(coded.events().get(i).as(weights.certainty(traits.get(i))));
        }
        return coded.with(events);
    }

    /** What certainty is reckoned from: for each event mention, in order, the names of the traits that it has. */
    public static List<Set<String>> traits(Coded coded, Annotation annotation) {
        var sites = new Sites(coded, annotation);
        var tellings = new TellingTraits(coded.events());
        var found = new ArrayList<Set<String>>();
        for (int i = 0; i < coded.events().size(); i++) {
            var event = coded.events().get(i);
            var site = sites.of(event);
            var traits = new TreeSet<String>();
            ActTraits.add(event, coded.report(), traits);
            PartyTraits.add(event, site, traits);
            SentenceTraits.add(event, site, traits);
            tellings.add(i, traits);
            found.add(traits);
        }
        return found;
    }
}
