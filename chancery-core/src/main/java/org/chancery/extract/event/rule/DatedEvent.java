package org.chancery.extract.event.rule;

import java.util.Optional;
import org.chancery.extract.event.setting.EventSetting;

/** The words that date the event; those that date what is announced do not date its announcing. */
final class DatedEvent implements ClauseRule {

    private final EventSetting setting;

    DatedEvent(EventSetting setting) {
        this.setting = setting;
    }

    @Override
    public String name() {
        return "dated-event";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        return Optional.of(event.at(setting.time(event.candidate(), event.announced())));
    }
}
