package org.chancery.export.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.chancery.export.Column;

/** The values of one column in one group of rows, on their way into a page. Not thread-safe. */
final class ParquetColumn {

    private final String name;
    private final Column.Type type;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private int count;
    private boolean present;
    private int run;
    private int bits;
    private int bitCount;

    ParquetColumn(String name, Column.Type type) {
        this.name = name;
        this.type = type;
    }

    /** Adds a cell; an empty one is null. */
    void add(String cell) {
        boolean is = !cell.isEmpty();
        if (is != present && run > 0) {
            level();
        }
        present = is;
        run++;
        count++;
        if (is) {
            value(cell);
        }
    }

    private void value(String cell) {
        switch (type) {
            case TEXT -> {
                var bytes = cell.getBytes(StandardCharsets.UTF_8);
                values.writeBytes(little(Integer.BYTES).putInt(bytes.length).array());
                values.writeBytes(bytes);
            }
            case INTEGER ->
                values.writeBytes(
                        little(Long.BYTES).putLong(Long.parseLong(cell)).array());
            case NUMBER ->
                values.writeBytes(
                        little(Double.BYTES).putDouble(Double.parseDouble(cell)).array());
            case DAY ->
                values.writeBytes(little(Integer.BYTES)
                        .putInt(Math.toIntExact(LocalDate.parse(cell).toEpochDay()))
                        .array());
            case FLAG -> flag(Boolean.parseBoolean(cell));
        }
    }

    private void flag(boolean value) {
        bits |= (value ? 1 : 0) << bitCount++;
        if (bitCount == Byte.SIZE) {
            values.write(bits);
            bits = 0;
            bitCount = 0;
        }
    }

    /** A run of cells that are there, or are not: its length, doubled, as a varint, and its level. */
    private void level() {
        int left = run << 1;
        while (left > 0x7f) {
            levels.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        levels.write(left);
        levels.write(present ? 1 : 0);
        run = 0;
    }

    /** What was added since the last page, as a page. */
    Page page() {
        try {
            return packed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Page packed() throws IOException {
        if (run > 0) {
            level();
        }
        if (bitCount > 0) {
            values.write(bits);
        }
        var plain = new ByteArrayOutputStream();
        plain.writeBytes(little(Integer.BYTES).putInt(levels.size()).array());
        levels.writeTo(plain);
        values.writeTo(plain);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            plain.writeTo(gzip);
        }
        var header = new PageHeader(PageType.DATA_PAGE, plain.size(), packed.size())
                .setData_page_header(new DataPageHeader(count, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        var bytes = new ByteArrayOutputStream();
        Util.writePageHeader(header, bytes);
        int headerSize = bytes.size();
        packed.writeTo(bytes);
        var page = new Page(name, physical(), bytes.toByteArray(), headerSize + plain.size(), count);
        values.reset();
        levels.reset();
        count = 0;
        bits = 0;
        bitCount = 0;
        return page;
    }

    /** Name and type of the column in the file's schema. */
    SchemaElement schema() {
        var element = new SchemaElement(name).setType(physical());
        return switch (type) {
            case TEXT ->
                element.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()));
            case DAY -> element.setConverted_type(ConvertedType.DATE).setLogicalType(LogicalType.DATE(new DateType()));
            case INTEGER, NUMBER, FLAG -> element;
        };
    }

    private Type physical() {
        return switch (type) {
            case TEXT -> Type.BYTE_ARRAY;
            case INTEGER -> Type.INT64;
            case NUMBER -> Type.DOUBLE;
            case FLAG -> Type.BOOLEAN;
            case DAY -> Type.INT32;
        };
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A page with its header.
     *
     * @param plainSize its size before it was packed
     * @param count of the rows
     */
    record Page(String name, Type type, byte[] bytes, long plainSize, int count) {

        /** What the file's end says of it. */
        ColumnChunk chunk(long offset) {
            return new ColumnChunk(offset)
                    .setMeta_data(new ColumnMetaData(
                            type,
                            List.of(Encoding.PLAIN, Encoding.RLE),
                            List.of(name),
                            CompressionCodec.GZIP,
                            count,
                            plainSize,
                            bytes.length,
                            offset));
        }
    }
}
