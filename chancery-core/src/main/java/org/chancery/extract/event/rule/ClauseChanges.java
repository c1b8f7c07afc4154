package org.chancery.extract.event.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.SentenceSyntax;

/** Says in words what a rule changed: "status occurred > planned (will)". */
final class ClauseChanges {

    private final SentenceSyntax syntax;

    ClauseChanges(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    /** Empty where nothing changed. */
    Optional<String> between(ClauseEvent before, ClauseEvent after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        var found = new ArrayList<String>();
        var was = before.candidate();
        var is = after.candidate();
        note(found, "type", typed(was.type(), was.modes()), typed(is.type(), is.modes()));
        note(found, "status", before.status().label(), after.status().label());
        note(
                found,
                "words of status",
                words(before.statusSpan().stream().toList()),
                words(after.statusSpan().stream().toList()));
        note(found, "actors", words(was.actors()), words(is.actors()));
        note(found, "recipients", words(was.recipients()), words(is.recipients()));
        note(
                found,
                "time",
                words(before.time().stream().toList()),
                words(after.time().stream().toList()));
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", found));
    }

    private static void note(List<String> found, String what, String was, String is) {
        if (!was.equals(is)) {
            found.add(what + " " + was + " > " + is);
        }
    }

    private static String typed(EventType type, List<String> modes) {
        return modes.isEmpty() ? type.name() : type.name() + "/" + String.join(",", modes);
    }

    private String words(Collection<Span> spans) {
        return spans.isEmpty() ? "none" : spans.stream().map(this::words).collect(Collectors.joining(", ", "\"", "\""));
    }

    private String words(Span span) {
        var found = new ArrayList<String>();
        for (int i = 0; i < syntax.size(); i++) {
            if (span.covers(syntax.token(i).span())) {
                found.add(syntax.token(i).text());
            }
        }
        return String.join(" ", found);
    }
}
