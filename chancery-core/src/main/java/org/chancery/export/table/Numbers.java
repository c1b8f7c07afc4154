package org.chancery.export.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers for ids, where a format has numbers: the same for the same id, and no larger than a double can hold whole. */
final class Numbers {

    private static final int BITS = 53;

    private Numbers() {}

    static String of(String id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Long.toString(ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - BITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
