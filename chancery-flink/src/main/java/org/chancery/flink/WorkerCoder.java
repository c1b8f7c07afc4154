package org.chancery.flink;

import org.chancery.pipeline.Coder;

/**
 * The coder of a worker process: its models take most of the memory, so that all slots share one. The one place where a static
 * field holds something: Flink makes operators by deserializing them and has no other scope as wide as the process.
 */
final class WorkerCoder {

    private WorkerCoder() {}

    private static final class Loaded {
        private static final Coder CODER = new Coder();
    }

    /** The coder; loads the models on the first call. */
    static Coder get() {
        return Loaded.CODER;
    }
}
