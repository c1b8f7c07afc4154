package org.chancery.extract.event.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;

/** Whom a judgement is about: who made what is judged ("the sanctions that Mali imposed on Chad"), and not to whom that was done. */
final class JudgedMatter {

    private static final Set<EventType> JUDGING = EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

    private final EventCandidate judgement;
    private final ArgumentSlots site;

    private JudgedMatter(EventCandidate judgement) {
        this.judgement = judgement;
        this.site = judgement.site();
    }

    /**
     * A judgement with those whom it is about; any other event as it is.
     *
     * @param matter the event that its object tells of
     */
    static EventCandidate judged(EventCandidate candidate, Optional<EventCandidate> matter) {
        boolean mutual = candidate.recipients().equals(candidate.actors());
        return mutual || !JUDGING.contains(candidate.type())
                ? candidate
                : candidate.among(candidate.actors(), new JudgedMatter(candidate).recipients(matter));
    }

    private List<Span> recipients(Optional<EventCandidate> matter) {
        var described = new DescribedMatter(judgement);
        if (described.isPresent()) {
            return RoleFiller.without(described.owner(), judgement.actors());
        }
        var makers = RoleFiller.without(makers(matter.isPresent()), judgement.actors());
        if (!makers.isEmpty()) {
            return makers;
        }
        var bystanders = new JudgedBystanders(judgement);
        var left = judgement.recipients().stream()
                .filter(span -> !bystanders.covers(span))
                .toList();
        return left.isEmpty() && !left.equals(judgement.recipients())
                ? matter.map(event -> RoleFiller.without(event.actors(), judgement.actors()))
                        .orElse(left)
                : left;
    }

    /** "Kenya's offer to Chad", "the lawsuit filed by Chad", "the sanctions which Mali imposed": who made what is judged. */
    private List<Span> makers(boolean told) {
        // "oversaw the panel's inquiry", "renewed the king's support": it is theirs who judge
        boolean own = judgement.type() == EventType.SUPPORT || !told;
        return site.groups("object").stream()
                .filter(group -> group.members().size() == 1 && !site.parties().acts(group))
                .filter(group -> !own || !site.parties().says(group.lead().head(), Set.of(judgement.type())))
                .map(group -> {
                    var owner = owner(group.lead());
                    return owner.isEmpty() ? teller(group) : owner;
                })
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Span> owner(NounPhrase phrase) {
        var syntax = site.syntax();
        return site.parties().within(phrase, phrase.head()).stream()
                .filter(span -> syntax.tag(behind(span)).equals("POS"))
                .filter(span -> !new ModifierRole(syntax).isVictim(span, phrase.head()))
                .toList();
    }

    /** The token right behind some words. */
    private int behind(Span words) {
        int at = site.syntax().first(words);
        while (site.syntax().token(at).span().overlaps(words)) {
            at++;
        }
        return at;
    }

    private List<Span> teller(Coordination group) {
        var syntax = site.syntax();
        return syntax.arcs.children(group.lead().head(), "acl", "acl:relcl").stream()
                .filter(verb -> syntax.is(ClauseList.AUTHORING, syntax.lemma(verb)))
                .flatMap(verb -> maker(verb).stream())
                .findFirst()
                .map(site.parties()::any)
                .orElse(List.of());
    }

    private Optional<Coordination> maker(int verb) {
        var syntax = site.syntax();
        return syntax.groups.stream()
                .filter(group -> group.governor() == verb)
                .filter(group -> group.preposition().filter("by"::equals).isPresent()
                        || group.relation().equals("nsubj")
                                && !syntax.isPassive(verb)
                                && site.parties().acts(group))
                .findFirst();
    }
}
