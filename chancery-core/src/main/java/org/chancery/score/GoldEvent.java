package org.chancery.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;
import org.chancery.model.Status;

/**
 * An event that coders found in an article.
 *
 * @param must whether any competent coder would want it; another may be left out
 * @param types acceptable, the best first
 * @param mutual whether it does not matter who of the parties acts
 * @param days first and last, each absent for an open side; absent as a whole where the article does not say
 * @param anchors the words that tell of it
 */
record GoldEvent(
        boolean must,
        List<String> types,
        List<Status> statuses,
        List<GoldParty> actors,
        List<GoldParty> recipients,
        boolean mutual,
        Optional<Days> days,
        Optional<String> place,
        List<Span> anchors) {

    /** Days, an open side absent. */
    record Days(Optional<LocalDate> first, Optional<LocalDate> last) {}
}
