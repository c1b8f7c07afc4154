package org.chancery.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Given;
import org.chancery.model.Given.Called;
import org.chancery.model.Judgement;
import org.chancery.model.Party;

/**
 * What people judged of names of people: which name of a report stands for which other, everywhere or in some reports only. A name leads
 * to another, that perhaps to a third; never back. Filled once, then asked.
 */
final class Namings {

    private final Map<Called, Called> everywhere = new HashMap<>();
    private final Map<String, Map<Called, Called>> within = new HashMap<>();

    /** Takes a judgement in; to be called in the order of time. */
    void take(Judgement one) {
        if (one.given().orElseThrow() instanceof Given.Named named && named.as().isPresent()) {
            var as = named.as().get();
            if (one.anchors().isEmpty()) {
                everywhere.remove(as);
                named.names().stream().filter(name -> !name.equals(as)).forEach(name -> everywhere.put(name, as));
            }
            for (var anchor : one.anchors()) {
                var here = within.computeIfAbsent(anchor.words().report(), report -> new HashMap<>());
                here.remove(as);
                named.names().stream().filter(name -> !name.equals(as)).forEach(name -> here.put(name, as));
            }
        }
    }

    /** A party as it is to be known; all but people stay as they are. */
    Party of(String report, Party party) {
        if (isEmpty() || party.kind() != Party.Kind.PERSON) {
            return party;
        }
        var known = of(report, new Called(party.name(), party.country()));
        return new Party(known.name(), party.kind(), known.country(), party.office(), Optional.empty());
    }

    private Called of(String report, Called name) {
        var here = within.getOrDefault(report, Map.of());
        var known = here.containsKey(name) ? name : everywhere(name);
        for (var next = here.get(known); next != null; next = here.get(known)) {
            known = next;
        }
        return everywhere(known);
    }

    private Called everywhere(Called name) {
        var known = name;
        for (var next = everywhere.get(known); next != null; next = everywhere.get(known)) {
            known = next;
        }
        return known;
    }

    /** Whether nobody judged of names. */
    boolean isEmpty() {
        return everywhere.isEmpty() && within.isEmpty();
    }
}
