package org.chancery.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for one thing at a time, for those who keep the pace and the rules of sites themselves: no pause is made, no redirect followed,
 * nothing tried again. Thread-safe; close it.
 */
public final class Visits implements AutoCloseable {

    private final Web web;
    private final Robots robots;
    private final Clock clock;

    /** @param privateToo whether addresses of this machine and of private networks may be reached */
    public Visits(Settings settings, boolean privateToo, Clock clock) {
        this.web = new Web(settings, PublicAddresses.of(privateToo));
        this.robots = new Robots(web, settings);
        this.clock = clock;
    }

    /**
     * An address as it is asked for: without its fragment, its host in small letters.
     *
     * @throws IllegalArgumentException with what is wrong with it
     */
    public static String address(String text) {
        return Addresses.of(text).toString();
    }

    /** The host of such an address, to which one thing is asked at a time. */
    public static String host(String address) {
        return URI.create(address).getHost();
    }

    /** Scheme, host and port of such an address: what one robots.txt is for. */
    public static String site(String address) {
        return Addresses.site(URI.create(address));
    }

    /** Why an address may not be reached, if it is one of this machine or a private network and these are not to be. */
    public Optional<String> forbidden(String address) {
        try {
            web.check(host(address));
            return Optional.empty();
        } catch (PublicAddresses.Forbidden e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Asks a site what it allows; unknown where it cannot say. */
    public SiteRules rules(String site) {
        return robots.read(site);
    }

    /** Asks for an address, if it is another version than the one that is there. Nothing is thrown for what comes of it. */
    public Visit ask(String address, Visit.Version had) {
        var url = URI.create(address);
        try {
            return visit(web.get(url, conditions(had)));
        } catch (PublicAddresses.Forbidden e) {
            return new Visit.Refused(e.getMessage());
        } catch (IOException e) {
            return new Visit.Silent(why(e));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new Visit.Broken(why(e));
        }
    }

    private static Map<String, String> conditions(Visit.Version had) {
        var conditions = new LinkedHashMap<String, String>();
        if (!had.etag().isEmpty()) {
            conditions.put("If-None-Match", had.etag());
        }
        if (!had.modified().isEmpty()) {
            conditions.put("If-Modified-Since", had.modified());
        }
        return conditions;
    }

    private Visit visit(Answer answer) {
        var now = clock.instant();
        String said = "the server answered " + answer.status()
                + (answer.reason().isBlank() ? "" : " " + answer.reason().strip());
        if (answer.status() == 304) {
            return new Visit.Unchanged(AnswerTimes.fresh(answer, now));
        }
        if (answer.isRedirect()) {
            return moved(answer);
        }
        if (answer.status() == 429 || answer.status() == 503) {
            return new Visit.Busy(said, AnswerTimes.retryAfter(answer, now));
        }
        if (answer.isBusy()) {
            return new Visit.Broken(said);
        }
        if (answer.status() != 200) {
            return new Visit.Refused(said);
        }
        return answer.cut().<Visit>map(Visit.Broken::new).orElseGet(() -> page(answer, AnswerTimes.fresh(answer, now)));
    }

    private static Visit page(Answer answer, Optional<Duration> fresh) {
        return new Visit.Page(
                answer.url().toString(),
                answer.header("Content-Type").orElse(""),
                answer.header("Content-Encoding").orElse(""),
                answer.body(),
                new Visit.Version(
                        answer.header("ETag").orElse(""),
                        answer.header("Last-Modified").orElse("")),
                fresh);
    }

    private static Visit moved(Answer answer) {
        try {
            var to = Addresses.target(answer.url(), answer.header("Location").orElse(""));
            return new Visit.Moved(to.toString(), answer.status() == 301 || answer.status() == 308);
        } catch (IllegalArgumentException e) {
            return new Visit.Refused("it leads to what is no address: " + e.getMessage());
        }
    }

    private static String why(Throwable fault) {
        return fault.getMessage() == null ? fault.toString() : fault.getMessage();
    }

    @Override
    public void close() {
        try {
            web.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the connections cannot be closed", e);
        }
    }
}
