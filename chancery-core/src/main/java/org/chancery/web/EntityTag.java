package org.chancery.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32C;

/**
 * ETags of answers that are in memory, so that what a reader has already is not sent again: their length and CRC-32C, which processors count by
 * themselves. An answer is made in any case; it is the line that is spared.
 */
final class EntityTag {

    private EntityTag() {}

    /** To be called after an answer was made. */
    static void add(Context context) {
        var method = context.method();
        if (method != HandlerType.GET && method != HandlerType.HEAD
                || context.statusCode() != HttpStatus.OK.getCode()
                || context.res().getHeader(Header.ETAG) != null) {
            return;
        }
        // what goes out as it is made has no result here
        if (context.resultInputStream() instanceof ByteArrayInputStream made) {
            var tag = tag(bytes(made));
            context.header(Header.ETAG, tag);
            var has = Objects.requireNonNullElse(context.header(Header.IF_NONE_MATCH), "");
            if (Arrays.stream(has.split(",")).map(String::strip).anyMatch(one -> same(one, tag))) {
                context.status(HttpStatus.NOT_MODIFIED).result(new byte[0]);
            }
        }
    }

    /** RFC 9110, 13.1.2: compared weakly; any will do for {@code *}. */
    private static boolean same(String one, String tag) {
        return one.equals("*") || (one.startsWith("W/") ? one.substring(2) : one).equals(tag);
    }

    private static byte[] bytes(ByteArrayInputStream made) {
        made.mark(0);
        var bytes = made.readAllBytes();
        made.reset();
        return bytes;
    }

    private static String tag(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return "\"" + Integer.toHexString(bytes.length) + "-" + Long.toHexString(sum.getValue()) + "\"";
    }
}
