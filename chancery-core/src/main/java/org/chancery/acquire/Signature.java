package org.chancery.acquire;

import java.nio.charset.StandardCharsets;

/** The bytes by which formats are told, whatever a file is called. */
enum Signature {
    GZIP(0, "\u001f\u008b"),
    BZIP2(0, "BZh"),
    ZSTD(0, "\u0028\u00b5\u002f\u00fd"),
    ZIP(0, "PK\u0003\u0004"),
    WARC(0, "WARC/"),
    ARC(0, "filedesc://"),
    MAILBOX(0, "From "),
    TAR(257, "ustar");

    private final int at;
    private final byte[] bytes;

    Signature(int at, String bytes) {
        this.at = at;
        this.bytes = bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether what begins with these bytes is of this format. */
    boolean opens(byte[] start) {
        if (start.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (start[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
