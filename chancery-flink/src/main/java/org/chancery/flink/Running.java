package org.chancery.flink;

import java.util.List;

/**
 * A local cluster that was started.
 *
 * @param port of the job manager's REST interface
 */
record Running(int port, LocalProcess manager, List<LocalProcess> workers) {

    Running {
        workers = List.copyOf(workers);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The manager first. */
    List<LocalProcess> processes() {
        var all = new java.util.ArrayList<LocalProcess>();
        all.add(manager);
        all.addAll(workers);
        return all;
    }
}
