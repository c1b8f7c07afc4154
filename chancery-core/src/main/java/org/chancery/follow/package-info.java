/**
 * Follows feeds for as long as the program runs: addresses of feeds in, their entries in the record, each once. What it has to remember
 * lies beside the store ({@link org.chancery.store.FollowFile}), so that it can be killed between any two steps; time is given from
 * outside. It asks the network by way of {@code fetch} and reads, codes and merges by way of {@code pipeline}.
 */
package org.chancery.follow;
