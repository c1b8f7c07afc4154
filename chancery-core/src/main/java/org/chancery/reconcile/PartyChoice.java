package org.chancery.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.Evidence;
import org.chancery.model.Party;
import org.chancery.reconcile.PartyEvidence.Placed;

/**
 * The parties of an event: all that its mentions name, each in the role most of them give it, in the order of telling. What acts for a state is
 * named once, as exactly as any mention has it: the person, else the office, the state, a delegation.
 *
 * @param evidence of the actors and of the recipients
 */
record PartyChoice(
        List<Party> actors, List<Party> recipients, List<Evidence> actorWords, List<Evidence> recipientWords) {

    private static final Comparator<Role> WORDING = Comparator.comparing(
                    (Role role) -> -role.all().size())
            .thenComparing(role -> -role.side().party().name().length())
            .thenComparing(role -> role.all().get(0).mention())
            .thenComparing(role -> role.side().key());

    /** A party with its words in each role, and those of its lesser wordings. */
    private record Role(List<Placed> acting, List<Placed> receiving, List<Role> also) {

        List<Placed> words() {
            return Stream.concat(Stream.of(this), also.stream())
                    .flatMap(role -> role.all().stream())
                    .toList();
        }

        List<Placed> all() {
            var all = new ArrayList<>(acting);
            all.addAll(receiving);
            return all;
        }

        Side side() {
            return all().get(0).side();
        }

        boolean acts() {
            return acting.size() >= receiving.size();
        }
    }

    static PartyChoice of(List<Mention> cluster, Optional<LocalDate> day) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (var mention : cluster) {
            mention.actors().forEach(side -> role(roles, side).acting.add(new Placed(mention, side)));
            for (var side : mention.recipients()) {
                var role = role(roles, side);
                (mention.isMeeting() ? role.acting : role.receiving).add(new Placed(mention, side));
            }
        }
        var all = List.copyOf(roles.values());
        var others = new IdentityHashMap<Role, List<Role>>();
        all.forEach(role -> others.put(role, fuller(role, all)));
        all.forEach(role -> others.get(role).forEach(better -> better.also.add(role)));
        roles.values()
                .removeIf(role -> isCovered(role, all) || !others.get(role).isEmpty());
        return new PartyChoice(
                parties(roles.values(), true, day),
                parties(roles.values(), false, day),
                words(roles.values(), true),
                words(roles.values(), false));
    }

    private static Role role(Map<String, Role> roles, Side side) {
        return roles.computeIfAbsent(
                side.key(), key -> new Role(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private static boolean isCovered(Role role, Collection<Role> roles) {
        var side = role.side();
        return roles.stream()
                .filter(other -> other.acts() == role.acts())
                .map(Role::side)
                .anyMatch(other -> (other.sameState(side) && other.level().compareTo(side.level()) < 0)
                        || (side.nameless().isPresent() && other.nameless().isEmpty() && Likeness.of(side, other) > 0));
    }

    /** The party of which this is another form: of a person the only longer name, of a group the wording that most tell, else the longest. */
    private static List<Role> fuller(Role role, Collection<Role> roles) {
        var side = role.side();
        if (side.party().kind() == Party.Kind.GROUP) {
            return roles.stream()
                    .filter(other -> other.acts() == role.acts() && isOtherWording(other, role))
                    .min(WORDING)
                    .filter(best -> WORDING.compare(best, role) < 0)
                    .stream()
                    .toList();
        }
        var longer = roles.stream()
                .filter(other -> other.acts() == role.acts() && isLonger(other.side(), side))
                .toList();
        return longer.size() == 1 ? longer : List.of();
    }

    /** Whether two groups are one by their words, "40 clerks" and "30 clerks", and no report has both. */
    private static boolean isOtherWording(Role one, Role other) {
        return one != other
                && one.side().party().kind() == Party.Kind.GROUP
                && one.side().party().country().equals(other.side().party().country())
                && GroupMatch.isWording(one.side(), other.side())
                && one.all().stream().noneMatch(a -> other.all().stream()
                        .anyMatch(b -> a.mention().sameReport(b.mention())));
    }

    private static boolean isLonger(Side one, Side other) {
        return one.isPerson()
                && other.isPerson()
                && one.party().name().length() > other.party().name().length()
                && Likeness.canBeOnePerson(one, other);
    }

    private static List<Party> parties(Collection<Role> roles, boolean acting, Optional<LocalDate> day) {
        return roles.stream()
                .filter(role -> role.acts() == acting)
                .map(role -> party(role.words(), day))
                .toList();
    }

    /** The party with the office that the report nearest to the event's day gives it. */
    private static Party party(List<Placed> placed, Optional<LocalDate> day) {
        var known = placed.get(0).side().party();
        var office = placed.stream()
                .filter(p -> p.side().party().office().isPresent())
                .min(Comparator.comparing((Placed p) -> away(p.mention(), day)).thenComparing(Placed::mention))
                .flatMap(p -> p.side().party().office());
        return new Party(known.name(), known.kind(), known.country(), office, known.id());
    }

    private static long away(Mention mention, Optional<LocalDate> day) {
        return day.flatMap(d -> mention.writtenOn().map(w -> Math.abs(w.toEpochDay() - d.toEpochDay())))
                .orElse(Long.MAX_VALUE);
    }

    private static List<Evidence> words(Collection<Role> roles, boolean acting) {
        var found = new TreeSet<Evidence>();
        roles.stream()
                .filter(role -> role.acts() == acting)
                .forEach(role -> found.addAll(PartyEvidence.of(role.side().party(), role.words())));
        return List.copyOf(found);
    }
}
