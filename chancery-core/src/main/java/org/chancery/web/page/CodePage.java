package org.chancery.web.page;

import java.util.Optional;

/**
 * A report of the user's own, coded before anything is kept.
 *
 * @param typed what is in the form
 * @param report what was coded
 * @param draft by which key it can be kept; empty when nothing was coded
 * @param reports how many reports the input holds, of which the first is shown
 */
public record CodePage(Typed typed, Optional<ReportPage> report, String draft, long reports, Optional<String> problem) {

    /** The fields of the form as typed, each empty to begin with. */
    public record Typed(String title, String outlet, String day, String text) {

        /** Without the text. */
        Typed emptied() {
            return new Typed(title, outlet, day, "");
        }
    }

    static CodePage empty() {
        return new CodePage(new Typed("", "", "", ""), Optional.empty(), "", 0, Optional.empty());
    }

    static CodePage refused(Typed typed, String problem) {
        return new CodePage(typed, Optional.empty(), "", 0, Optional.of(problem));
    }
}
