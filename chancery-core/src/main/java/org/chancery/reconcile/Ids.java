package org.chancery.reconcile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short stable ids: the beginning of a SHA-256, in hexadecimal. */
final class Ids {

    private static final int LENGTH = 16;

    private Ids() {}

    static String event(Mention first) {
        return "e-"
                + hash(first.reportId() + " " + first.clause().start() + " "
                        + first.told().trigger().start() + " " + first.index() + " " + first.part());
    }

    static String statement(String report, int start, int index) {
        return "q-" + hash(report + " " + start + " " + index);
    }

    static String tenure(String person, String office, String owner, int term) {
        return "o-" + hash(person + " " + office + " " + owner + " " + term);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
