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

    private static final int DEPTH = 4;

    private final SentenceSyntax syntax;
    private final AttachmentScore attachment;
    private final PlaceNames names;
    private final MatterPlace matter;
    private final JourneyPlace journey;
    private final DeedPlace deed;
    private final SpeechPlace speech;

    public EventPlace(SentenceSyntax syntax, EventWords words, EventLexicon lexicon, Annotation annotation) {
        this.syntax = syntax;
        this.attachment = new AttachmentScore(syntax, lexicon, annotation.timesIn(syntax.sentence.span()));
        this.names = new PlaceNames(syntax);
        this.matter = new MatterPlace(syntax, words, lexicon);
        this.journey = new JourneyPlace(syntax, words, attachment, matter);
        this.deed = new DeedPlace(syntax);
        this.speech = new SpeechPlace(syntax, lexicon);
    }

    /** The place of a clause: what follows "in" or "at" and is no party of the event. */
    public Optional<Span> of(EventCandidate candidate, List<Span> taken) {
        Span best = null;
        int bestScore = 0;
        for (var group : syntax.groups) {
            if (!syntax.led(group, ClauseList.SPOT) || group.isTime() || matter.holds(group, candidate)) {
                continue;
            }
            var phrase = group.lead();
            var name = names.of(phrase.head());
            if (name.isEmpty()
                    || isWide(phrase.head(), name.get(), candidate)
                    || isTaken(name.get().span(), group, taken, candidate)) {
                continue;
            }
            int score = attachment.of(phrase.head(), candidate);
            if (score > bestScore && !(score <= AttachmentScore.ABOVE && isOfOther(group, candidate))) {
                bestScore = score;
                best = name.get().span();
            }
        }
        return Optional.ofNullable(best)
                .or(() -> wherein(candidate))
                .or(() -> journey.of(candidate, taken))
                .or(() -> deed.of(candidate))
                .or(() -> speech.of(candidate));
    }

    /** "arrived in Suva, where he will meet Moe". */
    private Optional<Span> wherein(EventCandidate candidate) {
        int at = candidate.anchor();
        for (int round = 0; round < DEPTH && at >= 0; round++) {
            boolean where = syntax.arcs.relation(at).equals("acl:relcl")
                    && syntax.arcs.children(at, "advmod").stream().anyMatch(word -> syntax.is(ClauseList.WHERE, word));
            if (where) {
                return names.of(syntax.arcs.head(at)).map(Name::span);
            }
            at = syntax.arcs.head(at);
        }
        return Optional.empty();
    }

    /** "agreed on borders in the eastern Pacific": a region with an article is what words are about, and nobody's venue. */
    private boolean isWide(int head, Name name, EventCandidate candidate) {
        boolean article = syntax.arcs.children(head, "det").stream()
                .anyMatch(word -> !name.span().covers(syntax.token(word).span()));
        return article
                && name.sort() == Name.Sort.PLACE
                && syntax.name(head).isPresent()
                && isOfWords(candidate.type());
    }

    /** "promised in Suva to answer Fiji's demand": the place of the verb is not that of a deed that its clause only names. */
    private boolean isOfOther(Coordination place, EventCandidate candidate) {
        int noun = candidate.anchor();
        if (syntax.phrase(noun).isEmpty()
                || !syntax.token(noun).isNoun()
                || candidate.type() == EventType.CONSULT
                || syntax.arcs.relation(noun).startsWith("nsubj")) {
            return false;
        }
        int verb = syntax.arcs.head(noun);
        int nouns = 0;
        while (verb >= 0 && !(syntax.isVerb(verb) && syntax.phrase(verb).isEmpty())) {
            verb = syntax.arcs.head(verb);
            nouns++;
        }
        return verb >= 0 && (verb != place.governor() || nouns > 0 || isOfWords(candidate.type()));
    }

    static boolean isPlace(Name name) {
        return PLACES.contains(name.sort());
    }

    /** Whether an event is done by words alone: nobody has to be where its content plays. */
    static boolean isOfWords(EventType type) {
        return type.quad() == 1 && type != EventType.CONSULT || type.quad() == 3;
    }

    /** Whether a name is a party, and not only the place that a party's phrase tells: "the ministers in Suva"; words reach who is elsewhere. */
    private boolean isTaken(Span name, Coordination group, List<Span> taken, EventCandidate candidate) {
        int before = syntax.first(name) - 1;
        boolean addressed =
                isOfWords(candidate.type()) && candidate.recipients().stream().anyMatch(name::overlaps);
        boolean scene = !isOfWords(candidate.type())
                && isDirect(group.governor(), candidate)
                && candidate.recipients().stream().anyMatch(name::overlaps);
        // "the envoy was summoned in Suva": whose ground it was is known by the town
        boolean ground = group.governor() == candidate.anchor()
                && candidate.actors().stream().anyMatch(name::overlaps);
        if (scene || ground) {
            return false;
        }
        return taken.stream()
                .filter(name::overlaps)
                .anyMatch(party -> addressed
                        || before < 0
                        || !party.covers(syntax.token(before).span())
                        || !syntax.is(ClauseList.SPOT, before));
    }

    private static boolean isDirect(int governor, EventCandidate candidate) {
        return governor == candidate.anchor()
                || candidate.trigger().contains(governor)
                || candidate.site().reach().contains(governor);
    }
}
