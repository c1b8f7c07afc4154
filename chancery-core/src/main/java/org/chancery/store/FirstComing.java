package org.chancery.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** By which number events came first, while rows give way to others within one transaction: who takes an event's place has known it as long. */
final class FirstComing {

    private final Prepared sql;
    private final Map<String, Long> inherited = new HashMap<>();

    FirstComing(Prepared sql) {
        this.sql = sql;
    }

    /** To be called while the event that goes is still there: the other, which is there or is yet to be written, has its number if that is the lesser. */
    void inherit(String going, String heir) {
        sql.one("SELECT first FROM event WHERE id = ?", row -> row.getLong(1), going)
                .ifPresent(number -> {
                    if (!going.equals(heir)) {
                        sql.run("UPDATE event SET first = ? WHERE id = ? AND first > ?", number, heir, number);
                    }
                    inherited.merge(heir, number, Math::min);
                });
    }

    /** The number of an event that is about to be written; absent for one that takes no other's place. */
    Optional<Long> of(String event) {
        return Optional.ofNullable(inherited.remove(event));
    }
}
