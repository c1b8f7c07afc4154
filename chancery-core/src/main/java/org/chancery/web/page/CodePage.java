package org.chancery.web.page;

import java.util.Optional;

/**
 * A report of the user's own, coded before anything is kept.
 *
 * @param text as typed; empty to begin with
 * @param day of publication as typed
 * @param report what was coded
 */
public record CodePage(String title, String day, String text, Optional<ReportPage> report, Optional<String> problem) {

    static CodePage empty() {
        return new CodePage("", "", "", Optional.empty(), Optional.empty());
    }
}
