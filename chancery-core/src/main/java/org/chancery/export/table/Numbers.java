package org.chancery.export.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers for ids, where a format has numbers: the same for the same id. */
public final class Numbers {

    private static final int BITS_OF_A_DOUBLE = 53;
    private static final int BITS_OF_AN_INTEGER = 31;

    private Numbers() {}

    /** No larger than a double can hold whole. */
    static String of(String id) {
        return of(id, BITS_OF_A_DOUBLE);
    }

    /** No larger than an integer of R holds; among a million some hundreds meet. */
    public static String small(String id) {
        return of(id, BITS_OF_AN_INTEGER);
    }

    private static String of(String id, int bits) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Long.toString(ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - bits));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
