package org.chancery.watch;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.chancery.query.Questions;
import org.chancery.store.Outbox;
import org.chancery.store.Store;

/** A process that sends, to be killed. */
public final class SendingProcess {

    private SendingProcess() {}

    /** @param args the store, the file of channels, the origin of the clock */
    public static void main(String[] args) {
        try (var store = Store.reading(Path.of(args[0]))) {
            var questions = new Questions(store);
            var outbox = Outbox.of(questions.address());
            outbox.sending(() -> {
                var dispatcher = new Dispatcher(
                        questions,
                        new Watches(questions.address()),
                        outbox,
                        NotifyFile.read(Path.of(args[1])),
                        new FastClock(Long.parseLong(args[2])));
                // whoever started it may be gone
                var parent = ProcessHandle.current().parent();
                while (parent.filter(ProcessHandle::isAlive).isPresent()) {
                    if (dispatcher.round() == 0) {
                        LockSupport.parkNanos(20_000_000);
                    }
                }
            });
        }
    }
}
