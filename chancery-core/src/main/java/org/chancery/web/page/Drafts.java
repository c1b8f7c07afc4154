package org.chancery.web.page;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Input;

/** Inputs that users have seen coded, the last few of them, so that they can be kept as they were sent. Thread-safe. */
final class Drafts {

    private static final int MOST = 16;
    private static final int SHORT = 12;

    private final Map<String, Input> held = new LinkedHashMap<>();

    /** What was typed or pasted, as JSON. */
    Input pasted(String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        // a source of its own for each, so that one can be forgotten without the others
        return input(Origin.PASTED + key(bytes).substring(0, SHORT), Optional.of("application/json"), bytes);
    }

    Input uploaded(String name, Optional<String> type, byte[] bytes) {
        var file =
                name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}#]", "").strip();
        return input(
                Origin.UPLOADED + key(bytes).substring(0, SHORT) + "/" + (file.isEmpty() ? "report" : file),
                type,
                bytes);
    }

    /** Holds an input until many others have come, and says by which key. */
    synchronized String hold(Input input) {
        var key = key(input.source().getBytes(StandardCharsets.UTF_8));
        held.remove(key);
        held.put(key, input);
        if (held.size() > MOST) {
            held.remove(held.keySet().iterator().next());
        }
        return key;
    }

    synchronized Optional<Input> get(String key) {
        return Optional.ofNullable(held.get(key));
    }

    private static Input input(String source, Optional<String> type, byte[] bytes) {
        return new Input(source, Optional.empty(), type, () -> new ByteArrayInputStream(bytes));
    }

    private static String key(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
