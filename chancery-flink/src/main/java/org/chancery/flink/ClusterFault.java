package org.chancery.flink;

/** A cluster that cannot do what is asked; the message says why and what can be done about it, for people. */
final class ClusterFault extends RuntimeException {

    ClusterFault(String message) {
        super(message);
    }

    ClusterFault(String message, Throwable cause) {
        super(message, cause);
    }
}
