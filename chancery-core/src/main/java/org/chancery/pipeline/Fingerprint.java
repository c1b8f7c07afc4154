package org.chancery.pipeline;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chancery.model.Input;

/** The SHA-256 of an input's bytes, in hexadecimal. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Input input) throws IOException {
        var digest = sha256();
        try (var bytes = input.bytes().open()) {
            var buffer = new byte[1 << 16];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
