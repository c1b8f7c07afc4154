package org.chancery.extract.event.rule;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.event.frame.PartySpans;
import org.chancery.extract.event.frame.RoleFiller;
import org.chancery.model.Status;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Who considers a step would take it: "Oman is weighing sanctions against Qatar". */
final class ConsideredStep implements ClauseRule {

    private final SentenceSyntax syntax;
    private final PartySpans parties;

    ConsideredStep(SentenceSyntax syntax, PartySpans parties) {
        this.syntax = syntax;
        this.parties = parties;
    }

    @Override
    public String name() {
        return "considered-step";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var candidate = event.candidate();
        if (event.status() != Status.HYPOTHETICAL || !candidate.actors().isEmpty()) {
            return Optional.of(event);
        }
        var actors = syntax.group(candidate.anchor())
                .filter(group -> group.relation().equals("obj"))
                .map(Coordination::governor)
                .filter(verb -> verb >= 0
                        && event.statusSpan()
                                .equals(Optional.of(syntax.token(verb).span())))
                .flatMap(syntax::subject)
                .map(parties::outer)
                .map(found -> RoleFiller.without(found, candidate.recipients()))
                .orElse(List.of());
        return Optional.of(event.as(candidate.among(actors, candidate.recipients())));
    }
}
