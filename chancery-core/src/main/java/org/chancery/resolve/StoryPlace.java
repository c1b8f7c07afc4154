package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Annotation;
import org.chancery.model.Dated;
import org.chancery.model.EventMention;
import org.chancery.model.PlaceMention;
import org.chancery.model.Status;

/** Where an event was: its clause's own place, else the one that the report gives the same event, those who act, or itself. */
final class StoryPlace {

    /** How many sentences behind the dateline tell of what was done there. */
    private static final int LEAD = 2;

    private final Annotation annotation;
    private final Optional<PlaceMention> dateline;
    private final List<SpeechScenes.Scene> scenes;
    private final HostPlace hosts;

    /** @param scenes where the report says that somebody spoke */
    StoryPlace(
            Annotation annotation, Optional<PlaceMention> dateline, List<SpeechScenes.Scene> scenes, HostPlace hosts) {
        this.annotation = annotation;
        this.dateline = dateline;
        this.scenes = scenes;
        this.hosts = hosts;
    }

    /**
     * @param twins the events of the report by deed
     * @param outer the visit or the meeting that it was told on
     */
    Optional<PlaceMention> of(
            EventMention event, List<EventMention> report, Twins twins, Optional<EventMention> outer) {
        return event.place()
                .or(() -> twins.place(event))
                .or(() -> DeedScene.of(event, report))
                .or(() -> outer.flatMap(EventMention::place))
                .or(() -> hosts.of(event, report))
                .or(() -> spoken(event))
                .or(() -> dateline.filter(place -> isAtHome(event, place)));
    }

    /** The one place where all who act are said to have spoken, on no other day. */
    private Optional<PlaceMention> spoken(EventMention event) {
        if (!StorySetting.isOfWords(event)
                || event.status() != Status.OCCURRED
                || event.actors().isEmpty()) {
            return Optional.empty();
        }
        var spots = event.actors().stream()
                .map(actor -> scenes.stream()
                        .filter(scene -> scene.speaker().equals(actor.party().name()))
                        .filter(scene -> isOn(event, scene))
                        .map(SpeechScenes.Scene::place)
                        .toList())
                .toList();
        var all = spots.stream().flatMap(List::stream).toList();
        boolean one = spots.stream().noneMatch(List::isEmpty)
                && all.stream().map(PlaceMention::place).distinct().count() == 1;
        return one ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static boolean isOn(EventMention event, SpeechScenes.Scene scene) {
        return scene.days()
                .flatMap(day -> event.date().map(Dated::range).filter(days -> !days.overlaps(day)))
                .isEmpty();
    }

    /** Whether it is told in the lead, and one who takes part belongs to the country of the dateline. */
    private boolean isAtHome(EventMention event, PlaceMention place) {
        long after = annotation.sentences().stream()
                .filter(sentence -> sentence.span().start() >= place.span().start()
                        || sentence.span().covers(place.span()))
                .takeWhile(sentence -> !sentence.span().overlaps(event.trigger()))
                .count();
        boolean home = event.actors().stream()
                .anyMatch(actor -> actor.party().country().isPresent()
                        && actor.party().country().equals(place.place().country()));
        return home
                && after < LEAD
                && event.status() == Status.OCCURRED
                && event.trigger().start() > place.span().end()
                && !event.modes().contains("visit")
                && !event.modes().contains("phone")
                && (event.isMeeting() || StorySetting.isOfWords(event))
                && event.date().flatMap(date -> date.range().start()).isPresent();
    }
}
