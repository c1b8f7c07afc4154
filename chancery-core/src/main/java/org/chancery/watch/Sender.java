package org.chancery.watch;

import java.io.IOException;
import org.chancery.store.Outbox;

/** Brings messages to one place. */
interface Sender {

    /**
     * Sends a message; returns when it has arrived.
     *
     * @throws Refused when this message is not taken, and others may be
     * @throws IOException when nothing can be brought there now
     */
    void send(Outbox.Message message) throws IOException;

    /** What the receiver says of a message that it does not take. */
    final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }
}
