package org.chancery.acquire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of an archive, watched for its proper end: the libraries take one that is cut off between two members for whole. */
abstract class ArchiveEnd extends FilterInputStream {

    private ArchiveEnd(InputStream in) {
        super(in);
    }

    /** Of a zip archive: the mark of the directory's end. */
    static ArchiveEnd zip(InputStream in) {
        return new ArchiveEnd(in) {
            private int window;
            private boolean reached;

            @Override
            void pass(byte[] bytes, int from, int to) {
                for (int at = from; at < to; at++) {
                    window = window << 8 | bytes[at] & 0xff;
                    reached |= window == 0x504b0506;
                }
            }

            @Override
            boolean isReached() {
                return reached;
            }
        };
    }

    /** Of a tar archive: it is made of blocks. */
    static ArchiveEnd tar(InputStream in) {
        return new ArchiveEnd(in) {
            private long length;

            @Override
            void pass(byte[] bytes, int from, int to) {
                length += to - from;
            }

            @Override
            boolean isReached() {
                return length % 512 == 0;
            }
        };
    }

    /** Takes note of bytes that were read. */
    abstract void pass(byte[] bytes, int from, int to);

    /** Whether what was read so far can be all of the archive. */
    abstract boolean isReached();

    @Override
    public final int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public final int read(byte[] bytes, int from, int most) throws IOException {
        int n = in.read(bytes, from, most);
        pass(bytes, from, from + Math.max(n, 0));
        return n;
    }

    @Override
    public final long skip(long most) throws IOException {
        int n = read(new byte[(int) Math.min(most, 1 << 13)]);
        return Math.max(n, 0);
    }

    @Override
    public final boolean markSupported() {
        return false;
    }
}
