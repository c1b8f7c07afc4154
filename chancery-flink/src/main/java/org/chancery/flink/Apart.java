package org.chancery.flink;

import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Sends what could not be read to the side, {@link Code#LOST}, and reports on. */
final class Apart extends ProcessFunction<Line, Line> {

    private static final long serialVersionUID = 1L;

    private final LongCounter lost = new LongCounter();

    @Override
    public void open(OpenContext context) {
        getRuntimeContext().addAccumulator(Totals.LOST, lost);
    }

    @Override
    public void processElement(Line line, Context context, Collector<Line> out) {
        if (line.kind() == Line.Kind.LOST) {
            lost.add(1L);
            context.output(Code.LOST, line);
        } else {
            out.collect(line);
        }
    }
}
