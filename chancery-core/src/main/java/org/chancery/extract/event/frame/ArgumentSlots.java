package org.chancery.extract.event.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/**
 * The surroundings of a trigger, from which roles are filled: its slots, over arcs that may hang a phrase on the trigger, on the noun
 * it governs or on the verb of its complement.
 *
 * @param anchor the verb, adjective or noun that tells of the event
 * @param object the phrase that stands as object although a preposition leads it: "call for talks"
 * @param reach further tokens whose dependents count: the noun of a light verb, the verb of a complement
 * @param content nouns that are the event's content and no party
 */
public record ArgumentSlots(
        SentenceSyntax syntax,
        PartySpans parties,
        int anchor,
        Optional<Coordination> object,
        Set<Integer> reach,
        Set<Integer> content) {

    private static final int REACH = 5;

    /** The groups that stand in a slot. */
    public List<Coordination> groups(String slot) {
        return switch (slot) {
            case "subject" -> subject().stream().toList();
            case "object" -> objects();
            case "direct-object" -> direct();
            default -> prepositional(slot);
        };
    }

    /** Whether it is a verb, or a noun that is said of a subject by its preposition: "is on strike". */
    boolean verbal() {
        return syntax.phrase(anchor).isEmpty() || syntax.has(anchor, "cop") && syntax.has(anchor, "case");
    }

    boolean passive() {
        return verbal() && syntax.isPassive(anchor);
    }

    /** "Chad's decision to lift the curfew": whether whoever owns the noun before an infinitive acts. */
    boolean isOwned() {
        return verbal()
                && anchor > 1
                && syntax.tag(anchor).equals("VB")
                && syntax.tag(anchor - 1).equals("TO")
                && subject()
                        .filter(group -> group.last() == anchor - 2 && !parties.acts(group) && parties.hasOwner(group))
                        .isPresent();
    }

    /** Whether it is a passive that does not say who acts. */
    boolean isAgentless() {
        return passive() && subject().isEmpty();
    }

    private Optional<Coordination> subject() {
        return new SubjectSlot(this).group();
    }

    private List<Coordination> objects() {
        return object.isPresent() ? List.of(object.get()) : direct();
    }

    private List<Coordination> direct() {
        if (passive()) {
            return Stream.concat(syntax.subject(anchor).stream(), kept()).toList();
        }
        var found = new ArrayList<Coordination>();
        for (var group : syntax.groups) {
            if (new NamedSource(syntax).is(group)) {
                continue;
            }
            boolean own = group.governor() == anchor
                    && (group.relation().equals("obj") || group.relation().equals("iobj"));
            boolean slip = group.governor() == anchor
                    && group.relation().equals("dep")
                    && group.preposition().isEmpty()
                    && group.first() > anchor;
            if ((own || slip) && !group.isTime()) {
                syntax.antecedent(group)
                        .filter(meant -> meant.lead().kind() != NounPhrase.Kind.RELATIVE)
                        .ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            syntax.groups.stream()
                    .filter(group ->
                            group.first() > anchor && group.first() <= anchor + REACH && group.governor() == anchor)
                    .filter(group -> group.preposition().isEmpty() && !group.isTime() && verbal())
                    .filter(group -> group.relation().startsWith("obl")
                            && syntax.tag(group.first()).matches("CD|\\$|DT"))
                    .findFirst()
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            syntax.groups.stream()
                    .filter(group ->
                            group.first() == anchor + 1 && group.preposition().isEmpty() && !group.isTime() && verbal())
                    .filter(group -> !group.relation().startsWith("nsubj")
                            || !syntax.isVerb(group.governor())
                            || isOfBareInfinitive(group)
                            || syntax.isWithinOpening(group))
                    .forEach(found::add);
        }
        return found;
    }

    /** "Chad was given aid": what is given stays an object in the passive. */
    private Stream<Coordination> kept() {
        return syntax.is(ClauseList.GIVING, syntax.lemma(anchor))
                ? syntax.groups.stream()
                        .filter(group -> group.governor() == anchor
                                && group.relation().equals("obj")
                                && group.first() > anchor
                                && group.preposition().isEmpty()
                                && !group.isTime())
                : Stream.empty();
    }

    /** "helped Chad rebuild its port": the land that does it is the one helped. */
    private boolean isOfBareInfinitive(Coordination group) {
        int verb = group.governor();
        int head = group.lead().head();
        boolean land = parties.isPolity(head)
                || syntax.name(head)
                        .filter(name -> name.sort() == Name.Sort.STATE)
                        .isPresent();
        return land
                && syntax.is(ClauseList.BARE_OBJECT, syntax.lemma(anchor))
                && syntax.arcs.head(verb) == anchor
                && syntax.arcs.relation(verb).equals("ccomp")
                && !syntax.has(verb, "mark")
                && syntax.auxiliaries(verb).isEmpty();
    }

    List<Coordination> prepositional(String word) {
        return syntax.groups.stream()
                .filter(group -> group.preposition().filter(word::equals).isPresent())
                .filter(group -> !group.isTime() && !syntax.isWitness(group) && reaches(group))
                .filter(group -> !new PhraseOfOther(this).is(group) && !new PlaceSlots(this).isAside(group))
                .toList();
    }

    /** "the two countries", "both nations". */
    boolean isPair(Span party) {
        return syntax.groups.stream()
                .anyMatch(group -> group.members().size() == 1
                        && party.equals(syntax.span(group.first(), group.last()))
                        && parties.isPolity(group.lead().head())
                        && IntStream.rangeClosed(group.first(), group.last())
                                .anyMatch(i -> syntax.is(ClauseList.BOTH, i)));
    }

    /** "accused each other", "condemned each other's tests", "clashed with one another", where the roles look for who is done to. */
    boolean isReciprocal(List<List<String>> slots) {
        return syntax.groups.stream().filter(Coordination::isReciprocal).anyMatch(group -> {
            int next = group.last() + 2;
            boolean owner = next < syntax.size()
                    && syntax.tag(next - 1).equals("POS")
                    && syntax.group(next).filter(this::reaches).isPresent();
            String slot = group.preposition().orElse("object");
            boolean against = slot.equals("against") && !slots.isEmpty();
            return (owner || reaches(group)) && (against || slots.stream().anyMatch(each -> each.contains(slot)));
        });
    }

    /** Whether a group hangs on this site without a verb of its own in between. */
    public boolean reaches(Coordination group) {
        if (object.isPresent() && object.get().equals(group)) {
            return true;
        }
        if (group.first() > anchor && syntax.opensClause(group)) {
            return false;
        }
        int at = group.governor();
        for (int round = 0; round < 12 && at >= 0; round++) {
            if (at == anchor || reach.contains(at)) {
                return true;
            }
            if (isOfSubject(at, group) || isOfRelative(at, group) || isEarlier(at)) {
                return false;
            }
            if (syntax.isVerb(at) && syntax.phrase(at).isEmpty()) {
                return !verbal() && round == 0 && follows(group);
            }
            at = syntax.arcs.head(at);
        }
        return false;
    }

    /** "the former president of Chad hailed": what belongs to the subject of an active verb is nothing that the verb is done to. */
    private boolean isOfSubject(int noun, Coordination group) {
        return verbal()
                && group.last() < anchor
                && syntax.arcs.head(noun) == anchor
                && syntax.arcs.relation(noun).equals("nsubj");
    }

    /** "Moe, who was envoy to the campaign against Chad, criticised": what hangs on the pronoun that an active verb's actor is. */
    private boolean isOfRelative(int noun, Coordination group) {
        return verbal()
                && group.last() < anchor
                && noun < anchor
                && syntax.tag(noun).matches("WP|WDT");
    }

    /** "met Berg, days after talks with Moe": what comes before or after is another event. */
    public boolean isEarlier(int noun) {
        return syntax.group(noun)
                .flatMap(Coordination::preposition)
                .filter(word -> syntax.is(ClauseList.EARLIER, word))
                .isPresent();
    }

    /** A phrase right after a noun is the noun's own, wherever the parser hung it. */
    private boolean follows(Coordination group) {
        return syntax.phrase(anchor)
                .filter(phrase -> group.first() == phrase.last() + 2)
                .isPresent();
    }

    /** The parties in a slot. Besides the slots of groups: {@code in-object}, {@code owner}, {@code modifier}, {@code near} (see knowledge.Slot). */
    List<Span> fill(String slot) {
        return switch (slot) {
            case "in-object" ->
                objects().stream()
                        .flatMap(group ->
                                group.members().stream().anyMatch(c -> parties.acts(c) && !content.contains(c.head()))
                                        ? Stream.empty()
                                        : parties.inner(group).stream())
                        .toList();
            case "modifier", "owner" ->
                syntax.phrase(anchor)
                        .map(phrase -> parties.within(phrase, anchor))
                        .filter(found -> !found.isEmpty())
                        .orElseGet(this::owners);
            case "maker" ->
                fill("modifier").stream()
                        .filter(span -> !new ModifierRole(syntax).isVictim(span, anchor))
                        .toList();
            case "victim" ->
                fill("modifier").stream()
                        .filter(span -> new ModifierRole(syntax).isVictim(span, anchor))
                        .toList();
            case "in-subject" ->
                subject()
                        .map(group -> parties.acts(group) ? List.<Span>of() : agents(group))
                        .orElse(List.of());
            case "each" -> List.of();
            case "complement" -> new Complement(syntax, parties).makers(this);
            case "host" -> passive() ? new PlaceSlots(this).host() : List.of();
            case "means" -> isAgentless() ? means() : List.of();
            case "near" -> near();
            case "far" -> far();
            case "place" -> new PlaceSlots(this).place();
            case "subject" -> isOwned() ? subject().map(parties::inner).orElse(List.of()) : outer(slot);
            case "object", "direct-object" -> outer(slot);
            default -> {
                var outer = outer(slot);
                yield outer.isEmpty()
                        ? groups(slot).stream()
                                .flatMap(group -> parties.inner(group).stream())
                                .toList()
                        : outer;
            }
        };
    }

    /** "a Chadian raid killed": who is behind a subject that is none; not the town of "a Sousse bombing killed". */
    private List<Span> agents(Coordination group) {
        int head = group.lead().head();
        return parties.isViolence(head)
                ? parties.inner(group).stream()
                        .filter(span -> !group.lead().covers(syntax.first(span))
                                || !new ModifierRole(syntax).isVictim(span, head))
                        .toList()
                : parties.inner(group);
    }

    /** "agreed at their June meeting": of a meeting that is "theirs" the parties are those who act in the clause, if they are several. */
    private List<Span> owners() {
        boolean theirs = parties.isMeeting(anchor)
                && syntax.phrase(anchor)
                        .filter(phrase -> syntax.is(ClauseList.THEIR, phrase.first()))
                        .isPresent();
        return theirs
                ? syntax.subjectAbove(anchor)
                        .map(parties::outer)
                        .filter(found -> found.size() > 1)
                        .orElse(List.of())
                : List.of();
    }

    private List<Span> outer(String slot) {
        return groups(slot).stream()
                .filter(group -> !content.contains(group.lead().head()))
                .flatMap(group -> parties.outer(group).stream())
                .toList();
    }

    /** The first phrase to the right that names a party and hangs on this site. */
    private List<Span> near() {
        return rightward(this::reaches);
    }

    /** The first party to the right that hangs on this site through infinitives and participles: "gave 3 million to promote trade in Kenya". */
    private List<Span> far() {
        return rightward(group -> below(group) && !group.relation().startsWith("nsubj"));
    }

    private List<Span> rightward(Predicate<Coordination> hangs) {
        return syntax.groups.stream()
                .filter(group -> group.first() > anchor && hangs.test(group))
                .filter(group -> !content.contains(group.lead().head()) && !new PlaceSlots(this).isScene(group))
                .filter(group -> !syntax.isWitness(group))
                .filter(group -> !syntax.led(group, ClauseList.FOREIGN) && !isUtterance(group))
                .filter(group -> !new NamedSource(syntax).is(group))
                .map(parties::any)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "in a White House statement": whose words they are, not whom they are about. */
    private boolean isUtterance(Coordination group) {
        return syntax.led(group, ClauseList.VENUE)
                && syntax.is(ClauseList.UTTERANCE, syntax.lemma(group.lead().head()));
    }

    private boolean below(Coordination group) {
        int at = group.governor();
        for (int round = 0; round < 14 && at >= 0; round++) {
            if (at == anchor) {
                return true;
            }
            if (syntax.tag(at).matches("VBD|VBZ|VBP") && syntax.phrase(at).isEmpty()) {
                return false;
            }
            at = syntax.arcs.head(at);
        }
        return false;
    }

    /** Troops or police who are sent without a word on who sends them: they act. */
    private List<Span> means() {
        return objects().stream()
                .filter(group -> content.contains(group.lead().head()))
                .flatMap(group -> parties.outer(group).stream())
                .toList();
    }
}
