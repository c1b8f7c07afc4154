package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.model.Status;

/** Whether the event took place, by its verb and the words that govern it; talks beside a verb are as real as the verb: "warned Chile during a call with Moe". */
final class StatedFactuality implements ClauseRule {

    private final Factuality factuality;
    private final ImplicitParticipant company;

    StatedFactuality(Factuality factuality, ImplicitParticipant company) {
        this.factuality = factuality;
        this.company = company;
    }

    @Override
    public String name() {
        return "factuality";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        var stated = factuality.read(event.candidate().anchor());
        return Optional.of(event.read(
                stated.status() == Status.HYPOTHETICAL
                        ? company.host(event.candidate()).map(factuality::read).orElse(stated)
                        : stated));
    }
}
