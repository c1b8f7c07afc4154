package org.chancery.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a database of PostgreSQL is: {@code postgresql://user:password@host:port/database?sslmode=require}. Without a password the
 * driver looks into {@code ~/.pgpass}.
 *
 * @param options of the driver, user and password among them
 */
record PostgresAddress(String host, int port, String database, Map<String, String> options) {

    private static final int PORT = 5432;

    private static final Pattern SCHEME = Pattern.compile("postgres(ql)?://.*", Pattern.CASE_INSENSITIVE);

    static boolean is(String address) {
        return SCHEME.matcher(address).matches();
    }

    /** @throws StoreFault when it is not of this form */
    static PostgresAddress parse(String address) {
        try {
            var uri = new URI(address);
            var database = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
            if (uri.getHost() == null || database.isEmpty() || database.contains("/")) {
                throw wrong();
            }
            var options = new LinkedHashMap<String, String>();
            if (uri.getRawUserInfo() != null) {
                var parts = uri.getRawUserInfo().split(":", 2);
                options.put("user", decoded(parts[0]));
                if (parts.length > 1) {
                    options.put("password", decoded(parts[1]));
                }
            }
            if (uri.getRawQuery() != null) {
                for (var pair : uri.getRawQuery().split("&")) {
                    var parts = pair.split("=", 2);
                    options.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
                }
            }
            return new PostgresAddress(uri.getHost(), uri.getPort() < 0 ? PORT : uri.getPort(), database, options);
        } catch (URISyntaxException e) {
            throw wrong();
        }
    }

    private static StoreFault wrong() {
        // not repeated: it may hold a password
        return new StoreFault("the address of the store is not of the form postgresql://USER@HOST:PORT/DATABASE");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** For people, and without a password. */
    String name() {
        return "postgresql://" + host + (port == PORT ? "" : ":" + port) + "/" + database;
    }

    String jdbc() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }
}
