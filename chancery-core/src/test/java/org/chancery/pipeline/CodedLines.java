package org.chancery.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.TestModels;
import org.chancery.model.EventMention;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;

/**
 * What a report of a sentence or two is coded as, all stages together, in a line: type/modes, status, actors > recipients, states by their
 * code, in the order of the text. All are reports of September 22, 2021.
 */
final class CodedLines {

    private CodedLines() {}

    static List<EventMention> events(String text) {
        return TestModels.coder().code(TestModels.report(text, "2021-09-22")).events();
    }

    static String told(String text) {
        return events(text).stream()
                .map(CodedLines::line)
                .collect(Collectors.joining("; "))
                .strip();
    }

    /** Who is said to hold an office. */
    static List<String> attested(String text) {
        return TestModels.coder().code(TestModels.report(text, "2021-09-22")).offices().stream()
                .map(attestation -> attestation.person().name())
                .toList();
    }

    /** The statements, each as "speaker: verb". */
    static String said(String text) {
        return TestModels.coder().code(TestModels.report(text, "2021-09-22")).statements().stream()
                .map(statement -> name(statement.speaker()) + ": " + statement.verb())
                .collect(Collectors.joining("; "));
    }

    private static String line(EventMention event) {
        String modes = event.modes().isEmpty() ? "" : "/" + String.join(",", event.modes());
        return event.type() + modes + " " + event.status().label() + ": " + names(event.actors()) + " > "
                + names(event.recipients());
    }

    private static String names(List<PartyMention> parties) {
        return parties.stream().map(PartyMention::party).map(CodedLines::name).collect(Collectors.joining(", "));
    }

    private static String name(Party party) {
        return party.kind() == Party.Kind.STATE ? party.country().orElseThrow() : party.name();
    }
}
