package org.chancery.read;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.chancery.model.Reading;

/**
 * Turns reports in languages that nothing after reading understands into failures that say so. A report whose language is not
 * known passes: JSON lines that do not name it are taken as they are.
 */
public final class EnglishOnly implements UnaryOperator<Reading> {

    @Override
    public Reading apply(Reading reading) {
        if (reading instanceof Reading.Read read) {
            var report = read.report();
            if (report.language().filter(language -> !language.equals("en")).isPresent()) {
                String name = Locale.forLanguageTag(report.language().get()).getDisplayLanguage(Locale.ENGLISH);
                return new Reading.Failed(
                        report.source(),
                        report.source() + ": it is in " + name
                                + ", and only English is understood; read an English version or a translation instead.",
                        report.sha256());
            }
        }
        return reading;
    }
}
