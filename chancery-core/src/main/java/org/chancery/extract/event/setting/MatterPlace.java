package org.chancery.extract.event.setting;

import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Name;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Whether a place belongs to what an event is about, and not to the event. */
final class MatterPlace {

    private final SentenceSyntax syntax;
    private final EventWords words;
    private final EventLexicon lexicon;
    private final OtherDeed deeds;

    MatterPlace(SentenceSyntax syntax, EventWords words, EventLexicon lexicon) {
        this.syntax = syntax;
        this.words = words;
        this.lexicon = lexicon;
        this.deeds = new OtherDeed(words);
    }

    /** "talks on the fighting in Congo", "a protest over a visit to Taiwan": a place within what the event is about is not its own. */
    boolean holds(Coordination place, EventCandidate candidate) {
        if (isBehindDeed(place, candidate)) {
            return true;
        }
        if (isMeetingAside(place.governor())) {
            return false;
        }
        int at = place.governor();
        for (int round = 0; round < 6 && at >= 0 && at != candidate.anchor(); round++) {
            var group = syntax.group(at);
            if (group.filter(this::isMatter).isPresent()
                    || group.filter(other -> syntax.led(other, ClauseList.ASIDE))
                            .isPresent()
                    || isDeedUponIt(at, candidate)
                    || isAboutVerb(at)
                    || isDiscussed(at, place)
                    || isAim(at, candidate)
                    || isContent(at, candidate)
                    || deeds.is(at, candidate)
                    || EventPlace.isOfWords(candidate.type()) && deeds.isDeed(at)) {
                return true;
            }
            at = syntax.arcs.head(at);
        }
        return false;
    }

    /** "agreed to end the war, at talks in Suva": a meeting behind a comma is where it was agreed, and no part of what was. */
    private boolean isMeetingAside(int noun) {
        return noun >= 0
                && words.isMeeting(noun)
                && syntax.group(noun)
                        .filter(group -> syntax.led(group, ClauseList.VENUE))
                        .filter(group -> group.first() > 1
                                && syntax.tag(group.first() - 2).equals(","))
                        .isPresent();
    }

    /** "discussed the fight against smugglers in Fiji": where the matter plays that was discussed. */
    private boolean isDiscussed(int noun, Coordination place) {
        int verb = syntax.arcs.head(noun);
        int head = place.lead().head();
        boolean land =
                syntax.name(head).filter(name -> name.sort() == Name.Sort.STATE).isPresent() || syntax.has(head, "det");
        return (noun != place.governor() || land)
                && verb >= 0
                && syntax.arcs.relation(noun).equals("obj")
                && lexicon.statuses().discusses(syntax.lemma(verb));
    }

    /** "pledged money for schools in Fiji": where that is which words are for or against. */
    private boolean isAim(int noun, EventCandidate candidate) {
        return EventPlace.isOfWords(candidate.type())
                && !candidate.trigger().contains(noun)
                && !words.isSetting(noun)
                && syntax.group(noun)
                        .filter(group -> syntax.led(group, ClauseList.AIM))
                        .isPresent();
    }

    /** "condemned the attack on a school in Fiji": what stands behind a deed that is judged tells where that was. */
    private boolean isBehindDeed(Coordination place, EventCandidate candidate) {
        return EventPlace.isOfWords(candidate.type())
                && syntax.groups.stream()
                        .anyMatch(group -> group.governor() == candidate.anchor()
                                && group.relation().equals("obj")
                                && group.first() < place.first()
                                && deeds.isDeed(group.lead().head()));
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
        return EventPlace.isOfWords(candidate.type())
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
                && !group.isTime()
                && !words.isSetting(head);
    }
}
