package org.chancery.flink;

import org.apache.flink.api.common.JobExecutionResult;

/**
 * What came of a job that ended.
 *
 * @param coded reports coded
 * @param lost what could not be read or coded
 * @param again reports that came more than once
 * @param seconds from the first task to the last
 */
record Totals(long coded, long lost, long again, double seconds) {

    static final String CODED = "coded";
    static final String LOST = "lost";
    static final String AGAIN = "again";

    static Totals of(JobExecutionResult result) {
        return new Totals(
                count(result, CODED), count(result, LOST), count(result, AGAIN), result.getNetRuntime() / 1000.0);
    }

    private static long count(JobExecutionResult result, String name) {
        Long counted = result.getAccumulatorResult(name);
        return counted == null ? 0 : counted;
    }
}
