package org.chancery.extract.event.frame;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.Roles;
import org.chancery.knowledge.Saying;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;

/** Makes events of what a trigger says and of who stands around it. */
public final class RoleFiller {

    /** The slot of those who act, where they do it to one another: "traded accusations". */
    private static final String EACH = "each";

    /** What is done with somebody or to somebody, and only takes place in a town: "signed a truce in Jeddah". */
    private static final Set<EventType> UNPLACED = EnumSet.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.RETREAT,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN);

    /** What is said to somebody. */
    private static final Set<EventType> SPOKEN = EnumSet.of(EventType.REQUEST, EventType.THREATEN);

    /** What one does to another alone. */
    private static final Set<EventType> SUFFERED = EnumSet.of(EventType.ASSAULT, EventType.SANCTION, EventType.COERCE);

    private RoleFiller() {}

    /** An event with the parties that its roles find at its site; what it governs lends those that are missing. */
    static EventCandidate of(
            Saying says,
            EventType type,
            String id,
            TreeSet<Integer> trigger,
            ArgumentSlots site,
            Roles roles,
            Optional<EventCandidate> inner) {
        var actors = fill(roles.actors(), site, List.of(), type);
        boolean mutual = site.isReciprocal(roles.recipients());
        var recipients = mutual ? List.<Span>of() : besides(actors, sufferers(roles, site, actors, type), site);
        if (type == EventType.CONSULT) {
            // "received 192 votes", "received 192": no guests
            actors = actors.stream().filter(span -> !isNumber(site, span)).toList();
            recipients =
                    recipients.stream().filter(span -> !isNumber(site, span)).toList();
        }
        if (says.modes().contains("visit")) {
            // "flew to Oslo with six ministers": they are guests as well
            var guests = Stream.concat(actors.stream(), recipients.stream().filter(span -> isCompanion(site, span)))
                    .toList();
            recipients = without(recipients, guests);
            actors = guests;
        }
        if (UNPLACED.contains(type)) {
            recipients = recipients.stream()
                    .filter(span -> !new PlaceSlots(site).isWhere(span))
                    .toList();
        }
        if (type == EventType.ASSAULT) {
            actors = actors.stream().filter(span -> !isScene(site, span)).toList();
        }
        if (type == EventType.REQUEST) {
            var complement = new Complement(site.syntax(), site.parties());
            recipients = recipients.stream()
                    .filter(span -> !complement.isTheme(span, site))
                    .toList();
        }
        if (SPOKEN.contains(type)) {
            var hearers = without(Addressee.ofNoun(site), actors);
            recipients = hearers.isEmpty() ? recipients : hearers;
        }
        if (type == EventType.PROTEST) {
            recipients =
                    recipients.stream().filter(span -> !isSufferer(site, span)).toList();
        }
        if (mutual && !type.isMutual() && type != EventType.ASSAULT) {
            // what each does to the others is for the resolver to tell; of a fight all are actors
            recipients = actors;
        }
        if (recipients.isEmpty() && !mutual && !roles.recipients().isEmpty() && inner.isPresent()) {
            var ground = new Whereabouts(inner.get().site());
            recipients = without(
                    actors.isEmpty()
                            ? inner.get().recipients()
                            : ground.without(inner.get().recipients(), type),
                    actors);
        }
        if (type == EventType.REQUEST) {
            recipients = recipients.stream().filter(span -> !isHeld(site, span)).toList();
        }
        recipients = recipients.stream().filter(span -> !isMaker(site, span)).toList();
        if (recipients.isEmpty() && !mutual && SPOKEN.contains(type)) {
            recipients = without(Addressee.of(site), actors);
        }
        if (actors.isEmpty() && inner.isPresent()) {
            actors = without(inner.get().actors(), recipients);
        }
        var used = new LinkedHashSet<Integer>(trigger);
        inner.ifPresent(candidate -> used.addAll(candidate.used()));
        return new EventCandidate(
                type,
                says.modes(),
                says.contexts(),
                id,
                site.anchor(),
                trigger,
                used,
                actors,
                recipients,
                says.status(),
                site);
    }

    /** Those to whom it is done; the ground of a deed by nobody stands for whoever suffered there: "a bombing in Derna". */
    private static List<Span> sufferers(Roles roles, ArgumentSlots site, List<Span> actors, EventType type) {
        return fill(roles.recipients(), site, actors, actors.isEmpty() ? EventType.CONSULT : type);
    }

    private static List<Span> fill(
            List<List<String>> alternatives, ArgumentSlots site, List<Span> taken, EventType type) {
        var ground = new Whereabouts(site);
        for (var slots : alternatives) {
            if (slots.contains(EACH) && taken.size() > 1) {
                return taken;
            }
            var found = new LinkedHashSet<Span>();
            slots.forEach(slot -> found.addAll(site.fill(slot)));
            var left = ground.without(without(List.copyOf(found), taken), type);
            if (!left.isEmpty()) {
                return left;
            }
        }
        return List.of();
    }

    /** "attacks on embassies in Chad, which killed 20": the land that they befell, before the pronoun that means the attacks. */
    private static boolean isScene(ArgumentSlots site, Span party) {
        var syntax = site.syntax();
        var group = syntax.group(syntax.first(party));
        int noun = group.map(Coordination::first).orElse(0) - 2;
        boolean beside = group.flatMap(Coordination::preposition)
                .filter(word -> !word.equals("by"))
                .isPresent();
        if (noun < 0 || !beside) {
            return false;
        }
        var outer = syntax.group(noun);
        int above = outer.map(Coordination::first).orElse(0) - 2;
        return site.parties().isViolence(noun)
                || above >= 0
                        && outer.get().preposition().isPresent()
                        && outer.get().last() == noun
                        && site.parties().isViolence(above);
    }

    /** "protested against the arrest of Moe": against those who arrested him. */
    private static boolean isSufferer(ArgumentSlots site, Span party) {
        int of = site.syntax().first(party) - 1;
        return of > 0 && site.syntax().lower(of).equals("of") && site.parties().says(of - 1, SUFFERED);
    }

    /** "would bring sanctions from Chad": whose they would be, not whom they would hit. */
    private static boolean isMaker(ArgumentSlots site, Span party) {
        int from = site.syntax().first(party) - 1;
        return from > 0
                && site.syntax().lower(from).equals("from")
                && site.parties().says(from - 1, SUFFERED);
    }

    /** "demanded the release of Moe": of those who hold him. */
    private static boolean isHeld(ArgumentSlots site, Span party) {
        int of = site.syntax().first(party) - 1;
        return of > 0
                && site.syntax().lower(of).equals("of")
                && site.syntax().is(ClauseList.FREEING, site.syntax().lemma(of - 1));
    }

    /** "Moe and Berg signed accords between the two countries": two who act are not done to as a pair. */
    private static List<Span> besides(List<Span> actors, List<Span> recipients, ArgumentSlots site) {
        return actors.size() == 2
                ? recipients.stream().filter(span -> !site.isPair(span)).toList()
                : recipients;
    }

    /** Whether somebody stands behind a "with" that hangs on the verb itself: not the Moe of "came for talks with Moe". */
    private static boolean isCompanion(ArgumentSlots site, Span party) {
        return site.verbal()
                && site.syntax()
                        .group(site.syntax().first(party))
                        .filter(group -> group.governor() == site.anchor()
                                && group.preposition().filter("with"::equals).isPresent())
                        .isPresent();
    }

    /** Whether a party is a number and nothing else. */
    private static boolean isNumber(ArgumentSlots site, Span party) {
        var syntax = site.syntax();
        int first = syntax.first(party);
        return first >= 0
                && syntax.tag(first).equals("CD")
                && syntax.token(first).span().equals(party);
    }

    /** Spans that no other one overlaps, in order. */
    public static List<Span> without(List<Span> spans, List<Span> taken) {
        return spans.stream()
                .filter(span -> taken.stream().noneMatch(span::overlaps))
                .sorted()
                .toList();
    }
}
