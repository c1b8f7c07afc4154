package org.chancery.reconcile;

import java.util.Collection;
import java.util.List;
import org.chancery.model.Coded;
import org.chancery.model.Tenure;

/** Who held which office when, from what reports attest. */
final class Tenures {

    /** The tenures that the attestations of a set of reports allow, sorted by id. */
    List<Tenure> tenures(Collection<Coded> coded) {
        return List.of();
    }
}
