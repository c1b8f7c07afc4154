package org.chancery.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.chancery.export.Columns;
import org.chancery.export.Program;

/**
 * Writes a Parquet file: optional flat columns, plain encoding, gzip, a page a column in each group of rows. Holds one group of rows in memory.
 * Not thread-safe.
 */
final class ParquetFile implements TableFiles.Out {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int GROUP = 20_000;

    private final OutputStream out;
    private final List<ParquetColumn> group;
    private final List<RowGroup> groups = new ArrayList<>();
    private long offset;
    private int rows;
    private long total;

    ParquetFile(OutputStream out, Columns<?> columns) throws IOException {
        this.out = out;
        this.group = columns.list().stream()
                .map(column -> new ParquetColumn(column.name(), column.type()))
                .toList();
        write(MAGIC);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < group.size(); i++) {
            group.get(i).add(cells.get(i));
        }
        rows++;
        if (rows == GROUP) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (rows == 0) {
            return;
        }
        var written = new RowGroup(new ArrayList<>(), 0, rows);
        // to pack a page is what takes long
        for (var page : group.parallelStream().map(ParquetColumn::page).toList()) {
            written.addToColumns(page.chunk(offset));
            written.setTotal_byte_size(written.getTotal_byte_size() + page.plainSize());
            write(page.bytes());
        }
        groups.add(written);
        total += rows;
        rows = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
            var schema = new ArrayList<SchemaElement>();
            schema.add(new SchemaElement("table").setNum_children(group.size()));
            group.forEach(column -> schema.add(column.schema().setRepetition_type(FieldRepetitionType.OPTIONAL)));
            var metadata =
                    new FileMetaData(1, schema, total, groups).setCreated_by("chancery version " + Program.VERSION);
            long start = offset;
            var bytes = new java.io.ByteArrayOutputStream();
            Util.writeFileMetaData(metadata, bytes);
            write(bytes.toByteArray());
            int length = Math.toIntExact(offset - start);
            write(new byte[] {(byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) (length >> 24)});
            write(MAGIC);
        }
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        offset += bytes.length;
    }
}
