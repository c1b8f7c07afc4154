package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.DateRange;
import org.chancery.model.Dependencies;
import org.chancery.model.Party;
import org.chancery.model.PlaceMention;
import org.chancery.model.Quotation;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;

/** Where a report says that somebody spoke: "told reporters in Suva", "speaking at a rally held in Suva", outside of what was said. */
final class SpeechScenes {

    private static final int DEPTH = 8;

    private final Annotation annotation;
    private final List<PlaceMention> places;
    private final List<Quotation> quotations;
    private final WordLists<ReferenceList> lists;
    private final Function<Span, List<Party>> parties;

    /** @param parties whom a subject means */
    SpeechScenes(
            Annotation annotation,
            List<PlaceMention> places,
            List<Quotation> quotations,
            WordLists<ReferenceList> lists,
            Function<Span, List<Party>> parties) {
        this.annotation = annotation;
        this.places = places;
        this.quotations = quotations;
        this.lists = lists;
        this.parties = parties;
    }

    /**
     * That somebody spoke in a place.
     *
     * @param days the one day that the sentence names
     */
    record Scene(String speaker, PlaceMention place, Optional<DateRange> days) {}

    List<Scene> all() {
        return annotation.sentences().stream()
                .filter(sentence -> sentence.dependencies().isPresent())
                .flatMap(this::of)
                .toList();
    }

    private Stream<Scene> of(Sentence sentence) {
        var found = new ArrayList<Scene>();
        for (var place : places) {
            if (sentence.span().covers(place.span()) && !isQuoted(place.span())) {
                speaking(place.span(), sentence).flatMap(verb -> subject(verb, sentence)).stream()
                        .flatMap(span -> parties.apply(span).stream())
                        .filter(party -> party.kind() == Party.Kind.PERSON)
                        .forEach(party -> found.add(new Scene(party.name(), place, day(sentence))));
            }
        }
        return found.stream();
    }

    private boolean isQuoted(Span place) {
        return quotations.stream().anyMatch(quotation -> quotation.content().overlaps(place));
    }

    /** The verb of speaking that a place hangs on, straight or by what was spoken at. */
    private Optional<Integer> speaking(Span place, Sentence sentence) {
        var arcs = sentence.dependencies().orElseThrow();
        int at = new ClauseTelling(sentence, lists).top(place).orElse(Dependencies.ROOT);
        if (at < 0 || !isLed(at, ReferenceList.WHERE, sentence)) {
            return Optional.empty();
        }
        at = arcs.head(at);
        for (int round = 0; round < DEPTH && at >= 0; round++) {
            var token = sentence.tokens().get(at);
            if (token.isVerb() && lists.has(ReferenceList.SPEAK, token.lemma().toLowerCase(Locale.ROOT))) {
                return Optional.of(at);
            }
            boolean through = token.isVerb()
                    ? arcs.relation(at).matches("acl|acl:relcl|advcl")
                    : isLed(at, ReferenceList.WITHIN, sentence);
            if (!through) {
                return Optional.empty();
            }
            at = arcs.head(at);
        }
        return Optional.empty();
    }

    private boolean isLed(int noun, ReferenceList list, Sentence sentence) {
        return sentence.dependencies().orElseThrow().children(noun, "case").stream()
                .anyMatch(word ->
                        lists.has(list, sentence.tokens().get(word).text().toLowerCase(Locale.ROOT)));
    }

    /** The words for who speaks, also above a participle: "he was asked while speaking in Suva". */
    private static Optional<Span> subject(int verb, Sentence sentence) {
        var arcs = sentence.dependencies().orElseThrow();
        int at = verb;
        for (int round = 0; round < DEPTH && at >= 0; round++) {
            var subjects = arcs.children(at, "nsubj", "nsubj:pass");
            if (!subjects.isEmpty()) {
                // the nearest: parses of long sentences give a verb two
                int subject = subjects.get(subjects.size() - 1);
                var first = sentence.tokens().get(arcs.subtree(subject).get(0)).span();
                var head = sentence.tokens().get(subject).span();
                return Optional.of(new Span(first.start(), Math.max(first.end(), head.end())));
            }
            at = arcs.relation(at).matches("advcl|acl|xcomp|conj") ? arcs.head(at) : Dependencies.ROOT;
        }
        return Optional.empty();
    }

    private Optional<DateRange> day(Sentence sentence) {
        var days = annotation.timesIn(sentence.span()).stream()
                .filter(time -> !isQuoted(time.span()))
                .map(TimeExpression::interval)
                .flatMap(Optional::stream)
                .filter(DateRange::isDay)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
