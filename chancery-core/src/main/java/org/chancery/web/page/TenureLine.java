package org.chancery.web.page;

import java.util.List;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Tenure;

/** A tenure as a line of a table. */
public final class TenureLine {

    private static final int SHOWN = 6;

    private TenureLine() {}

    /** The first attestations, as many as a line holds. */
    public static List<Tenure.Attested> attested(Tenure tenure) {
        return tenure.attested().subList(0, Math.min(SHOWN, tenure.attested().size()));
    }

    /** ", former" where an attestation says so; nothing for somebody in office. */
    public static String term(Tenure.Attested seen) {
        return seen.term() == OfficePhrase.Term.CURRENT
                ? ""
                : ", " + seen.term().label();
    }
}
