package org.chancery.export;

import java.util.List;
import org.chancery.model.ClauseAccount;
import org.chancery.model.Coded;
import org.chancery.model.RuleEffect;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds to a coded report why its events are what they are: what {@code chancery code --why} prints besides. */
public final class WhyJson {

    private WhyJson() {}

    /**
     * The line with {@code why} in each event, and {@code untold}: clauses that have the words for an event and tell of none.
     *
     * @param line the coded report as {@link CodedJson} has it
     */
    public static ObjectNode of(ObjectNode line, Coded coded, List<ClauseAccount> accounts) {
        if (line.get("events") instanceof ArrayNode events) {
            for (int i = 0; i < events.size(); i++) {
                var event = coded.events().get(i);
                if (events.get(i) instanceof ObjectNode node) {
                    accounts.stream()
                            .filter(account -> account.isOf(event))
                            .findFirst()
                            .ifPresent(account -> node.set("why", why(account)));
                }
            }
        }
        var untold = line.putArray("untold");
        accounts.stream()
                .filter(account -> coded.events().stream().noneMatch(account::isOf))
                .forEach(account -> untold.add(new Tree()
                        .node("trigger", Tree.of(account.trigger()))
                        .put("text", account.trigger().in(coded.report().text()))
                        .node("why", why(account))
                        .build()));
        return line;
    }

    private static ObjectNode why(ClauseAccount account) {
        return new Tree()
                .put("sense", account.sense())
                .list("rules", account.effects().stream().map(WhyJson::effect).toList())
                .build();
    }

    private static ObjectNode effect(RuleEffect effect) {
        return new Tree()
                .put("rule", effect.rule())
                .put("change", effect.change())
                .build();
    }
}
