package org.chancery.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of what was read, and ids made of them. */
final class Hash {

    private static final int ID_LENGTH = 12;

    private Hash() {}

    /** SHA-256 in hexadecimal. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** A report's id: the same bytes from the same source have the same one, everywhere. */
    static String id(String source, String sha256) {
        return "r"
                + sha256((source + "\n" + sha256).getBytes(StandardCharsets.UTF_8))
                        .substring(0, ID_LENGTH);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
