package org.chancery.fetch;

import java.time.Duration;

/**
 * How pages are fetched.
 *
 * @param agent the name to give: its first word is what robots.txt calls us
 * @param delay between two requests to one host; a longer one in robots.txt is kept, up to {@code longestDelay}
 * @param patience for one response, from the first byte asked to the last one read
 * @param largest response body, in bytes
 * @param tries how often a page is asked for when the host is away or busy
 * @param mostRedirects to follow
 * @param mostLinks of a feed to follow; 0 keeps the feed alone
 * @param hosts how many hosts are asked at once
 */
public record Settings(
        String agent,
        Duration delay,
        Duration longestDelay,
        Duration patience,
        long largest,
        int tries,
        int mostRedirects,
        int mostLinks,
        int hosts) {

    /** Polite ones. */
    public static final Settings POLITE = new Settings(
            "chancery/0.1 (reads news reports; one host at a time)",
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            32L << 20,
            3,
            8,
            200,
            8);

    /** With another pause between two requests to one host. */
    public Settings withDelay(Duration other) {
        return new Settings(agent, other, longestDelay, patience, largest, tries, mostRedirects, mostLinks, hosts);
    }

    /** With another number of links to follow from a feed. */
    public Settings withMostLinks(int other) {
        return new Settings(agent, delay, longestDelay, patience, largest, tries, mostRedirects, other, hosts);
    }

    /** With other limits of one response. */
    public Settings withLimits(Duration otherPatience, long otherLargest) {
        return new Settings(
                agent, delay, longestDelay, otherPatience, otherLargest, tries, mostRedirects, mostLinks, hosts);
    }

    /** What robots.txt calls us. */
    String robot() {
        return agent.split("[/ ]", 2)[0];
    }
}
