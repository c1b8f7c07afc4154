package org.chancery.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What sites ask of robots, by RFC 9309: asked once a run and site; where there is none, all is allowed; where the site cannot answer,
 * nothing is. Thread-safe.
 */
final class Robots {

    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_BYTES = 500 << 10;

    private final Web web;
    private final Settings settings;
    private final Map<String, SiteRules> rules = new ConcurrentHashMap<>();

    Robots(Web web, Settings settings) {
        this.web = web;
        this.settings = settings;
    }

    /** @throws PublicAddresses.Forbidden when the site's name leads to an address that may not be reached */
    boolean allows(URI url) throws PublicAddresses.Forbidden {
        web.check(url.getHost());
        return of(url).allows(url.toString());
    }

    /** Why an address may not be asked for. */
    String refusal(URI url) {
        return Addresses.site(url) + "/robots.txt "
                + (of(url).isUnknown() ? "could not be read, so nothing there is asked for now" : "asks not to");
    }

    /** The pause between two requests to a site: ours, or the site's where that is longer. */
    Duration delay(URI url) {
        return of(url).delay();
    }

    private SiteRules of(URI url) {
        return rules.computeIfAbsent(Addresses.site(url), this::read);
    }

    /** Asks a site, whatever it said before. */
    SiteRules read(String site) {
        return new SiteRules(ask(URI.create(site + "/robots.txt")), settings);
    }

    private BaseRobotRules ask(URI url) {
        var parser = new SimpleRobotRulesParser();
        try {
            var at = url;
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                var answer = web.get(at, Map.of("Accept-Encoding", "identity"));
                if (!answer.isRedirect()) {
                    return rules(parser, at, answer);
                }
                at = Addresses.target(at, answer.header("Location").orElse(""));
            }
            return parser.failedFetch(404);
        } catch (IOException | IllegalArgumentException e) {
            return parser.failedFetch(503);
        }
    }

    private BaseRobotRules rules(SimpleRobotRulesParser parser, URI url, Answer answer) {
        if (answer.status() != 200) {
            // a site that is busy says nothing about what it allows
            return parser.failedFetch(answer.isBusy() ? 503 : 404);
        }
        byte[] body =
                answer.body().length > MOST_BYTES ? java.util.Arrays.copyOf(answer.body(), MOST_BYTES) : answer.body();
        return parser.parseContent(
                url.toString(), body, "text/plain", List.of(settings.robot().toLowerCase(Locale.ROOT)));
    }
}
