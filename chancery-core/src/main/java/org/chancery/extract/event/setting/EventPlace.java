package org.chancery.extract.event.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Reads which words say where an event was. */
public final class EventPlace {

    private static final Set<Name.Sort> PLACES = Set.of(Name.Sort.PLACE, Name.Sort.STATE, Name.Sort.METONYM);

    private final SentenceSyntax syntax;
    private final EventWords words;
    private final EventLexicon lexicon;
    private final AttachmentScore attachment;
    private final OtherDeed deeds;
    private final DeedPlace deed;
    private final SpeechPlace speech;

    public EventPlace(SentenceSyntax syntax, EventWords words, EventLexicon lexicon, Annotation annotation) {
        this.syntax = syntax;
        this.words = words;
        this.lexicon = lexicon;
        this.attachment = new AttachmentScore(syntax, lexicon, annotation.timesIn(syntax.sentence.span()));
        this.deeds = new OtherDeed(words);
        this.deed = new DeedPlace(syntax);
        this.speech = new SpeechPlace(syntax, lexicon);
    }

    /** The place of a clause: what follows "in" or "at" and is no party of the event. */
    public Optional<Span> of(EventCandidate candidate, List<Span> taken) {
        Span best = null;
        int bestScore = 0;
        for (var group : syntax.groups) {
            if (!syntax.led(group, ClauseList.SPOT) || group.isTime() || isOfMatter(group, candidate)) {
                continue;
            }
            var phrase = group.lead();
            var name = syntax.name(phrase.head()).filter(EventPlace::isPlace);
            if (name.isEmpty() || isTaken(name.get().span(), taken, candidate)) {
                continue;
            }
            int score = attachment.of(phrase.head(), candidate);
            if (score > bestScore) {
                bestScore = score;
                best = name.get().span();
            }
        }
        return Optional.ofNullable(best)
                .or(() -> candidate.modes().contains("visit") ? destination(candidate) : visited(candidate, taken))
                .or(() -> deed.of(candidate))
                .or(() -> speech.of(candidate));
    }

    static boolean isPlace(Name name) {
        return PLACES.contains(name.sort());
    }

    /** Whether an event is done by words alone: nobody has to be where its content plays. */
    static boolean isOfWords(EventType type) {
        return type.quad() == 1 && type != EventType.CONSULT || type.quad() == 3;
    }

    /** Whether a name is a party, and not only the place that a party's phrase tells: "the ministers in Suva"; words reach who is elsewhere. */
    private boolean isTaken(Span name, List<Span> taken, EventCandidate candidate) {
        int before = syntax.first(name) - 1;
        boolean addressed =
                isOfWords(candidate.type()) && candidate.recipients().stream().anyMatch(name::overlaps);
        return taken.stream()
                .filter(name::overlaps)
                .anyMatch(party -> addressed
                        || before < 0
                        || !party.covers(syntax.token(before).span())
                        || !syntax.is(ClauseList.SPOT, before));
    }

    /** "talks on the fighting in Congo", "a protest over a visit to Taiwan": a place within what the event is about is not its own. */
    private boolean isOfMatter(Coordination place, EventCandidate candidate) {
        int at = place.governor();
        for (int round = 0; round < 6 && at >= 0 && at != candidate.anchor(); round++) {
            var group = syntax.group(at);
            if (group.filter(this::isMatter).isPresent()
                    || group.filter(other -> syntax.led(other, ClauseList.ASIDE))
                            .isPresent()
                    || isDeedUponIt(at, candidate)
                    || isAboutVerb(at)
                    || isContent(at, candidate)
                    || deeds.is(at, candidate)) {
                return true;
            }
            at = syntax.arcs.head(at);
        }
        return false;
    }

    /** "talks on ending the war in Mali": a verb as the matter. */
    private boolean isAboutVerb(int verb) {
        return syntax.isVerb(verb)
                && syntax.arcs.children(verb, "case", "mark").stream()
                        .anyMatch(word -> syntax.is(ClauseList.ABOUT, word));
    }

    /** "the recognition of Kosovo was welcomed in Suva": where that was done to the event, and not the event. */
    private boolean isDeedUponIt(int verb, EventCandidate candidate) {
        return syntax.isVerb(verb)
                && syntax.arcs.head(candidate.anchor()) == verb
                && syntax.arcs.relation(candidate.anchor()).startsWith("nsubj")
                && !candidate.trigger().contains(verb)
                && !candidate.site().reach().contains(verb)
                && lexicon.isTrigger(syntax.lemma(verb));
    }

    /** "agreed to meet in Suva": where that will be, which is agreed. */
    private boolean isContent(int verb, EventCandidate candidate) {
        String relation = syntax.arcs.relation(verb);
        return isOfWords(candidate.type())
                && syntax.isVerb(verb)
                && (relation.equals("xcomp") || relation.equals("ccomp"));
    }

    private boolean isMatter(Coordination group) {
        int head = group.lead().head();
        boolean journey =
                words.classes(head).stream().anyMatch(kind -> kind.name().equals("visit"));
        return group.preposition()
                        .filter(word -> syntax.is(ClauseList.ABOUT, word) && !(word.equals("on") && journey))
                        .isPresent()
                && !words.isSetting(head);
    }

    /** Who goes to see a country or a capital is there. */
    private Optional<Span> destination(EventCandidate candidate) {
        for (int i = 0; i < syntax.size(); i++) {
            var name = syntax.name(i).filter(EventPlace::isPlace).map(Name::span);
            if (name.isPresent() && candidate.recipients().contains(name.get())) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** "met during a visit to Washington": where a visit went to. */
    private Optional<Span> visited(EventCandidate candidate, List<Span> taken) {
        for (var group : syntax.groups) {
            int governor = group.governor();
            boolean visit = group.preposition().filter("to"::equals).isPresent()
                    && governor >= 0
                    && words.classes(governor).stream()
                            .anyMatch(kind -> kind.name().equals("visit"));
            var name = syntax.name(group.lead().head());
            if (visit
                    && attachment.of(governor, candidate) > 0
                    && !isOfMatter(group, candidate)
                    && name.isPresent()
                    && taken.stream().noneMatch(span -> span.overlaps(name.get().span()))) {
                return name.map(Name::span);
            }
        }
        return Optional.empty();
    }
}
