package org.chancery.store;

import java.util.Optional;
import org.chancery.model.Certainty;

/** What was asked for when the store was made, and holds for its record from then on. Every call is one transaction. */
public final class Settings {

    private static final String FLOOR = "certainty";

    private final Store store;

    Settings(Store store) {
        this.store = store;
    }

    /** The certainty from which on events come into the record; absent where nobody asked for one. */
    public Optional<Certainty> floor() {
        return store.look(handle -> handle.createQuery("SELECT value FROM setting WHERE name = ?")
                .bind(0, FLOOR)
                .mapTo(String.class)
                .findOne()
                .map(value -> Certainty.of(Double.parseDouble(value))));
    }

    /** Keeps a floor; the record has to be derived anew to show it. */
    public void floor(Certainty floor) {
        store.write(handle -> handle.execute(
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                FLOOR,
                String.valueOf(floor.value())));
    }
}
