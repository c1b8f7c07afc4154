package org.chancery.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.time.Duration;

/** What one site asks of robots. Immutable. */
public final class SiteRules {

    private final BaseRobotRules rules;
    private final Settings settings;

    SiteRules(BaseRobotRules rules, Settings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /** Whether an address of the site may be asked for. */
    public boolean allows(String url) {
        return rules.isAllowed(url);
    }

    /** Whether the site could not say what it allows, so that for now nothing is. */
    public boolean isUnknown() {
        return rules.isDeferVisits();
    }

    /** The pause between two requests to the site: ours, or the site's where that is longer. */
    public Duration delay() {
        long asked = rules.getCrawlDelay();
        var own = settings.delay();
        if (asked == BaseRobotRules.UNSET_CRAWL_DELAY
                || Duration.ofMillis(asked).compareTo(own) <= 0) {
            return own;
        }
        var theirs = Duration.ofMillis(asked);
        return theirs.compareTo(settings.longestDelay()) < 0 ? theirs : settings.longestDelay();
    }
}
