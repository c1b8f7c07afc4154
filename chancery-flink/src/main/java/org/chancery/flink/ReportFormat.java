package org.chancery.flink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.IteratorResultIterator;
import org.apache.flink.core.fs.Path;
import org.chancery.model.Input;

/**
 * How Flink's file source reads a file, wherever it lies: as one input of the program, a report a record. A file is read by one task from
 * its beginning; where a job goes on from a checkpoint, the records that were read before are passed over.
 */
final class ReportFormat implements BulkFormat<Line, FileSourceSplit> {

    private static final long serialVersionUID = 1L;
    private static final int BATCH = 16;

    private final ArrayList<String> roots;

    /** One reader of reports serves all files of a task. */
    private transient Readings readings;

    /** @param roots the paths that the user named: sources are told relative to them */
    ReportFormat(List<Path> roots) {
        this.roots = new ArrayList<>(roots.stream().map(Path::getPath).toList());
    }

    @Override
    public Reader<Line> createReader(Configuration config, FileSourceSplit split) {
        return open(split, 0);
    }

    @Override
    public Reader<Line> restoreReader(Configuration config, FileSourceSplit split) {
        return open(
                split,
                split.getReaderPosition()
                        .map(CheckpointedPosition::getRecordsAfterOffset)
                        .orElse(0L));
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<Line> getProducedType() {
        return LineType.INSTANCE;
    }

    private Reader<Line> open(FileSourceSplit split, long passed) {
        if (readings == null) {
            readings = new Readings();
        }
        var path = split.path();
        var input = new Input(source(path), Optional.empty(), Optional.empty(), () -> path.getFileSystem()
                .open(path));
        return new Lines(readings.apply(input), passed);
    }

    /** What the program calls a file: its path below the directory named, or its name. */
    String source(Path path) {
        var whole = path.getPath();
        return roots.stream()
                .filter(root -> whole.startsWith(root.endsWith("/") ? root : root + "/"))
                .findFirst()
                .map(root -> whole.substring(root.endsWith("/") ? root.length() : root.length() + 1))
                .orElseGet(path::getName);
    }

    private static final class Lines implements Reader<Line> {

        private final Stream<Line> stream;
        private final Iterator<Line> lines;
        private long read;

        Lines(Stream<Line> stream, long passed) {
            this.stream = stream;
            this.lines = stream.iterator();
            while (read < passed && lines.hasNext()) {
                lines.next();
                read++;
            }
        }

        @Override
        public RecordIterator<Line> readBatch() throws IOException {
            try {
                var batch = new ArrayList<Line>(BATCH);
                while (batch.size() < BATCH && lines.hasNext()) {
                    batch.add(lines.next());
                }
                if (batch.isEmpty()) {
                    return null;
                }
                long before = read;
                read += batch.size();
                return new IteratorResultIterator<>(batch.iterator(), CheckpointedPosition.NO_OFFSET, before);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
