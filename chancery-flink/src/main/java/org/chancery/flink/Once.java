package org.chancery.flink;

import java.time.Duration;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Of the reports with one id, lets one through: a report that several shards hold is coded once. Keyed by id. */
final class Once extends KeyedProcessFunction<String, Line, Line> {

    private static final long serialVersionUID = 1L;

    private final Duration remembered;
    private final LongCounter again = new LongCounter();
    private transient ValueState<Boolean> seen;

    /** @param remembered how long an endless stream remembers an id; loading passes over later ones */
    Once(Duration remembered) {
        this.remembered = remembered;
    }

    @Override
    public void open(OpenContext context) {
        var descriptor = new ValueStateDescriptor<>("seen", Types.BOOLEAN);
        descriptor.enableTimeToLive(StateTtlConfig.newBuilder(remembered).build());
        seen = getRuntimeContext().getState(descriptor);
        getRuntimeContext().addAccumulator(Totals.AGAIN, again);
    }

    @Override
    public void processElement(Line line, Context context, Collector<Line> out) throws java.io.IOException {
        if (seen.value() == null) {
            seen.update(true);
            out.collect(line);
        } else {
            again.add(1L);
        }
    }
}
