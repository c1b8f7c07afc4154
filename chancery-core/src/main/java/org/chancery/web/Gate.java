package org.chancery.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every request passes: the name it asks for must be this machine's (a page elsewhere could otherwise lead a browser here under a name
 * of its own), the token must be shown where one is asked for, and what changes something must come from our own pages or from a program.
 * Thread-safe.
 */
final class Gate {

    private static final String COOKIE = "chancery-token";
    private static final Pattern LOCAL = Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1\\])(:\\d{1,5})?");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final Access access;
    private final WrongTokens wrong = new WrongTokens(System::nanoTime);

    Gate(Access access) {
        this.access = access;
    }

    void add(RoutesConfig routes) {
        routes.before(this::host);
        routes.before(this::token);
        routes.before(this::origin);
    }

    private void host(Context context) {
        var host = context.header("Host");
        if (Access.isLoopback(access.host())
                && (host == null
                        || !LOCAL.matcher(host.toLowerCase(Locale.ROOT)).matches())) {
            throw new ForbiddenResponse("This server answers on its own machine alone, as 127.0.0.1 or localhost.");
        }
    }

    private void token(Context context) {
        if (access.token().isEmpty()) {
            return;
        }
        var token = access.token().get();
        if (wrong.isTooMany(context.ip())) {
            context.header("Retry-After", Long.toString(WrongTokens.WINDOW.toSeconds()));
            throw new HttpResponseException(429, "Too many wrong tokens; wait a minute.");
        }
        var shown = context.queryParam("token");
        if (shown != null && same(shown, token)) {
            var cookie = new Cookie(COOKIE, digest(token));
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            cookie.setSecure(isSecure(context));
            context.cookie(cookie);
            // out of the address, so that it stays in no history and no link
            // one slash alone: “//elsewhere” would be another site
            context.redirect("/" + context.path().replaceFirst("^[/\\\\]+", ""));
            context.skipRemainingHandlers();
            return;
        }
        var bearer = context.header("Authorization");
        boolean known = bearer != null
                && bearer.regionMatches(true, 0, "Bearer ", 0, 7)
                && same(bearer.substring(7).strip(), token);
        var kept = context.cookie(COOKIE);
        if (!known && (kept == null || !same(kept, digest(token)))) {
            if (shown != null || bearer != null) {
                wrong.note(context.ip());
            }
            context.header("WWW-Authenticate", "Bearer");
            throw new UnauthorizedResponse(
                    "A token is asked for: open the address that chancery serve printed, or send “Authorization: Bearer TOKEN”.");
        }
    }

    /** Whether the browser came by TLS, here or at a proxy before us. */
    private static boolean isSecure(Context context) {
        return context.scheme().equals("https") || "https".equalsIgnoreCase(context.header("X-Forwarded-Proto"));
    }

    /** What the cookie holds: a token may have letters that a cookie may not. */
    private static String digest(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean same(String shown, String token) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** A browser says where a request that changes something comes from; a program that is no browser says nothing and acts for nobody else. */
    private void origin(Context context) {
        if (READING.contains(context.method())) {
            return;
        }
        var site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw foreign();
        }
        var origin = context.header("Origin");
        if (origin != null && !isHere(origin, context.header("Host"))) {
            throw foreign();
        }
    }

    private static boolean isHere(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ForbiddenResponse foreign() {
        return new ForbiddenResponse("Only pages of this server may change something here.");
    }
}
