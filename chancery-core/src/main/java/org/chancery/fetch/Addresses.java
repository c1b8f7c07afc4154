package org.chancery.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses of the web as people and pages write them. */
final class Addresses {

    private static final int LONGEST = 4_000;

    private Addresses() {}

    /**
     * An address that can be asked for, without its fragment.
     *
     * @throws IllegalArgumentException with what is wrong with it
     */
    static URI of(String text) {
        String plain = text.strip();
        if (plain.length() > LONGEST) {
            throw new IllegalArgumentException("the address is longer than " + LONGEST + " characters");
        }
        try {
            var url = new URI(escaped(plain)).normalize();
            String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new IllegalArgumentException("not an http or https address: " + plain);
            }
            if (url.getHost() == null || url.getRawUserInfo() != null) {
                throw new IllegalArgumentException("no host, or a user before it: " + plain);
            }
            String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
            String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
            return URI.create(site(url) + path + query);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + plain, e);
        }
    }

    /** Where a link or a redirect on a page leads. */
    static URI target(URI from, String link) {
        return of(from.resolve(escaped(link.strip())).toString());
    }

    /** Scheme, host and port. */
    static String site(URI url) {
        return url.getScheme().toLowerCase(Locale.ROOT) + "://" + url.getHost().toLowerCase(Locale.ROOT)
                + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }

    /** With what pages leave as it is and addresses must not hold. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        for (byte b : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c <= ' ' || c > '~' || "\"<>\\^`{|}".indexOf(c) >= 0) {
                escaped.append('%').append(String.format(Locale.ROOT, "%02X", c));
            } else {
                escaped.append((char) c);
            }
        }
        return escaped.toString();
    }
}
