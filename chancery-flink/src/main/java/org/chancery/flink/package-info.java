/**
 * Past one machine: a Flink job that reads shards and codes them with the stages of the program, and a local cluster to run it on.
 * Paths of files, archives and object stores in; coded shards out, which {@code chancery ingest} loads. It reconciles nothing: the
 * record is derived where the store is.
 */
package org.chancery.flink;
