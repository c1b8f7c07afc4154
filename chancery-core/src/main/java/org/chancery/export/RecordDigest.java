package org.chancery.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.chancery.query.Selection;

/** What a record was read from in one number, by which a citation or an audit names it. */
public final class RecordDigest {

    private RecordDigest() {}

    /** SHA-256, in hexadecimal, over a line of digest and source for each report, as {@code inputs.sha256} of an export has them. */
    public static String of(Selection selection) {
        var digest = Target.sha256();
        selection.inputs((source, sha256) -> digest.update(line(source, sha256).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    static String line(String source, String sha256) {
        return sha256 + "  " + source.replace('\n', ' ') + "\n";
    }
}
