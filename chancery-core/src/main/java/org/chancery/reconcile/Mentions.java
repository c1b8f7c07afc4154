package org.chancery.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.knowledge.Folded;
import org.chancery.model.Coded;
import org.chancery.model.EventMention;
import org.chancery.model.Judgement.Kind;
import org.chancery.model.Phrase;
import org.chancery.model.Stamp;

/** Makes mentions of the events of a report. Immutable. */
final class Mentions {

    private final Sides sides;
    private final Verdicts verdicts;
    private final Once once;

    Mentions(Sides sides, Verdicts verdicts, Once once) {
        this.sides = sides;
        this.once = once;
        this.verdicts = verdicts;
    }

    /** One mention for each event of the report that has a party whom one can tell; a meeting of one party alone only where it was is told; all that people added. */
    List<Mention> of(Coded read) {
        var coded = verdicts.corrected(read);
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < coded.events().size(); i++) {
            var told = verdicts.calibrated(coded.events().get(i));
            if (verdicts.isWrong(Kind.EVENT, coded.report().id(), told.trigger())) {
                continue;
            }
            var mention = mention(coded, told, i);
            if (verdicts.isMissed(coded.report().id(), told.trigger()) || isTelling(mention)) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private static boolean isTelling(Mention mention) {
        boolean known = mention.sides().stream().anyMatch(Side::isIdentified)
                || mention.actors().stream().anyMatch(Side::isOfNamed);
        return known && !(mention.isIncomplete() && isVague(mention));
    }

    private static boolean isVague(Mention mention) {
        var told = mention.told();
        boolean begun = told.date().flatMap(d -> d.range().start()).isPresent() && !mention.isDatedByContext();
        return told.place().isEmpty() && told.occasion().isEmpty() && !begun;
    }

    private Mention mention(Coded coded, EventMention event, int index) {
        var post = coded.report().posts().stream()
                .filter(p -> p.span().overlaps(event.trigger()))
                .findFirst();
        var written = post.flatMap(p -> p.date())
                .or(() -> coded.report().published().or(coded.report()::updated))
                .map(Stamp::day);
        var window = Window.around(event.date(), post.isPresent(), written, event.status());
        var recipients = sides.of(event.recipients());
        return new Mention(
                coded,
                event,
                index,
                "",
                sides.of(event.actors()),
                recipients,
                post,
                window,
                window.isPresent() ? DayWords.NONE : DayWords.of(coded, event.clause()),
                once.of(coded, event, recipients),
                words(coded, event));
    }

    private static Set<String> words(Coded coded, EventMention event) {
        var names = new TreeSet<String>();
        Stream.of(event.actors(), event.recipients())
                .flatMap(List::stream)
                .forEach(p -> names.addAll(Folded.wholeWords(p.party().name())));
        var texts = Stream.concat(
                Stream.of(event.clause().in(coded.report().text())),
                event.topics().stream().map(Phrase::text));
        return ContentWords.without(texts.toList(), names);
    }
}
