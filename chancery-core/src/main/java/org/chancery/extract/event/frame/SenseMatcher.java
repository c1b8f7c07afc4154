package org.chancery.extract.event.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.Sense;
import org.chancery.knowledge.SenseCondition;
import org.chancery.knowledge.Slot;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Whether a sense fits at a token: its words stand there, and its slots hold what it asks for. */
final class SenseMatcher {

    private static final int WINDOW = 7;
    private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP");
    private final SentenceSyntax syntax;
    private final EventWords words;
    private final PartySpans parties;

    SenseMatcher(SentenceSyntax syntax, EventWords words, PartySpans parties) {
        this.syntax = syntax;
        this.words = words;
        this.parties = parties;
    }

    /**
     * A sense found in a sentence.
     *
     * @param tokens the words of the sense
     * @param object the phrase led by the sense's last preposition, which stands as its object
     * @param governed heads of the phrases that its conditions asked for by class
     * @param complement the verb that it governs
     * @param wantsComplement whether the complement, not the object, tells what it is about
     * @param subjectContent whether its content is its subject: "talks began"
     */
    record Match(
            int anchor,
            List<Integer> tokens,
            Optional<Coordination> object,
            Set<Integer> governed,
            Optional<Integer> complement,
            boolean wantsComplement,
            boolean subjectContent) {}

    Optional<Match> match(Sense sense, int anchor) {
        var tokens = new ArrayList<Integer>(List.of(anchor));
        Optional<Coordination> object = Optional.empty();
        int from = anchor;
        for (String word : sense.words().subList(1, sense.words().size())) {
            var found = find(word, from, anchor);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            from = found.get();
            tokens.add(from);
            object = led(from);
        }
        if (sense.words().size() == 2 && object.isPresent() && hasDirectObject(anchor, from)) {
            return Optional.empty();
        }
        var complement = complement(anchor, from);
        var governed = new LinkedHashSet<Integer>();
        var site = new ArgumentSlots(syntax, parties, anchor, object, Set.of(), Set.of());
        for (var condition : sense.when()) {
            if (!isMet(condition, site, from, complement, governed)) {
                return Optional.empty();
            }
        }
        boolean wants = sense.governs()
                || sense.says().operator().filter("accuse"::equals).isPresent();
        boolean subjectContent = sense.when().stream().anyMatch(SenseCondition.TellsOfSubject.class::isInstance);
        return Optional.of(new Match(anchor, tokens, object, governed, complement, wants, subjectContent));
    }

    private boolean isMet(
            SenseCondition condition,
            ArgumentSlots site,
            int from,
            Optional<Integer> complement,
            Set<Integer> governed) {
        if (condition instanceof SenseCondition.Holds holds) {
            return holds(holds, site, governed);
        }
        if (condition instanceof SenseCondition.Governs governs) {
            return governs(governs.complement(), complement);
        }
        if (condition instanceof SenseCondition.Tone tone) {
            return words.isSaidBehind(from, tone.names());
        }
        if (condition instanceof SenseCondition.SentenceHas has) {
            return has(has.lemmas());
        }
        return !(condition instanceof SenseCondition.ObjectUnnamed)
                || site.groups(Slot.OBJECT.label()).stream().noneMatch(this::isNamed);
    }

    private boolean governs(SenseCondition.Complement wanted, Optional<Integer> verb) {
        boolean modal = verb.filter(syntax::hasModal).isPresent();
        boolean infinitive = !modal && verb.filter(this::isUntensed).isPresent();
        return switch (wanted) {
            case NOTHING -> verb.isEmpty();
            case VERB -> verb.isPresent();
            case INFINITIVE -> infinitive;
            case MODAL -> modal;
            case CLAUSE -> verb.isPresent() && !infinitive;
        };
    }

    /** "asked it to leave", "insisted that the ban be lifted"; "told that Benin was to join" is a clause of its own. */
    private boolean isUntensed(int verb) {
        var auxiliaries = syntax.auxiliaries(verb);
        boolean base = syntax.tag(verb).equals("VB")
                || auxiliaries.stream().anyMatch(aux -> syntax.tag(aux).equals("VB"));
        return base
                && auxiliaries.stream()
                        .noneMatch(aux -> FINITE.matcher(syntax.tag(aux)).matches());
    }

    /** "withdrew its troops from": not the sense of "withdraw from". */
    private boolean hasDirectObject(int anchor, int before) {
        return syntax.groups.stream()
                .anyMatch(group -> group.governor() == anchor
                        && group.relation().equals("obj")
                        && group.first() > anchor
                        && group.last() < before);
    }

    /** The next word of a sense, to the right and in the same clause. */
    private Optional<Integer> find(String word, int from, int anchor) {
        for (int i = from + 1; i < syntax.size() && i <= from + WINDOW; i++) {
            // "live-fire drills" are no fire that is held
            boolean compound = i > 0
                    && syntax.tag(i - 1).equals("HYPH")
                    && syntax.arcs.relation(i).matches("compound|amod");
            if (!compound && (syntax.lemma(i).equals(word) || syntax.lower(i).equals(word))) {
                if (led(i).filter(group -> group.isTime() || syntax.isWitness(group))
                        .isPresent()) {
                    continue;
                }
                return Optional.of(i);
            }
            String tag = syntax.tag(i);
            // "speaking after talks with Moe" is no speaking with him
            boolean apart = syntax.is(ClauseList.APART, i)
                    && led(i).filter(group -> !group.isTime()).isPresent();
            if (tag.equals("RP") || apart) {
                break;
            }
            if (syntax.isVerb(i) && syntax.phrase(i).isEmpty() && !tag.equals("VBG")
                    || tag.equals(":")
                    || tag.equals("WRB")) {
                break;
            }
            if (tag.equals("IN")
                    && i > from + 1
                    && led(i).filter(group -> !group.isTime()).isPresent()) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Coordination> led(int preposition) {
        if (!Set.of("IN", "TO", "RP", "RB").contains(syntax.tag(preposition))) {
            return Optional.empty();
        }
        return syntax.groups.stream()
                .filter(group -> group.first() == preposition + 1)
                .findFirst();
    }

    /** "called Turkey an ally": the object is followed by what it is called. */
    private boolean isNamed(Coordination object) {
        int next = object.last() + 1;
        return next < syntax.size() && syntax.tag(next).matches("``|DT|JJ|PRP\\$|NNS?");
    }

    /** Whether one of these words stands anywhere in the sentence. */
    private boolean has(List<String> lemmas) {
        for (int i = 0; i < syntax.size(); i++) {
            if (lemmas.contains(syntax.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(SenseCondition.Holds condition, ArgumentSlots site, Set<Integer> governed) {
        var groups = site.groups(condition.slot());
        boolean ofSubject = condition.slot().equals(Slot.SUBJECT.label());
        for (String value : condition.values()) {
            if (value.equals("none") && groups.isEmpty()) {
                return true;
            }
            if (value.equals("party") && ofSubject && (site.isAgentless() || site.isOwned())) {
                return true;
            }
            for (var group : groups) {
                boolean acts = parties.acts(group) || group.isReciprocal();
                boolean several =
                        group.members().size() > 1 && group.members().stream().allMatch(parties::acts);
                if (value.equals("any")
                        || value.equals("several") && several
                        || value.equals("party") && acts
                        || value.equals("crowd") && parties.isCrowd(group)
                        || value.equals("alliance") && words.isAlliance(group)
                        || value.equals("press") && words.isPress(group)
                        || value.equals("state") && words.isState(group)
                        || value.equals("speaker") && syntax.is(ClauseList.FIRST_PERSON, group.first())
                        || value.equals("thing") && !acts) {
                    return true;
                }
                if (words.classes(group).contains(value)) {
                    if (ofSubject && acts) {
                        return true;
                    }
                    governed.add(words.core(group));
                    governed.addAll(words.tokens(words.core(group)));
                    governed.add(group.lead().head());
                    return true;
                }
            }
        }
        return false;
    }

    /** The verb that a verb or adjective governs: an infinitive, a clause, a gerund. */
    private Optional<Integer> complement(int anchor, int last) {
        for (String relation : List.of("xcomp", "ccomp", "advcl", "acl", "parataxis", "dep")) {
            for (int child : syntax.arcs.children(anchor, relation)) {
                boolean clause = relation.equals("ccomp") && syntax.has(child, "mark");
                if (child < last || !syntax.isVerb(child) && !syntax.has(child, "cop") && !clause) {
                    continue;
                }
                boolean open = relation.equals("xcomp") || relation.equals("ccomp");
                boolean infinitive = syntax.tag(child).equals("VB");
                boolean gerund = syntax.tag(child).equals("VBG") && child <= last + 3 && last > anchor;
                if (open || infinitive || gerund) {
                    return Optional.of(child);
                }
            }
        }
        for (int i = last + 1; i < syntax.size() && i <= last + WINDOW + 3; i++) {
            if (syntax.tag(i).equals("TO") && i + 1 < syntax.size() && i <= last + WINDOW + 2) {
                int verb = i + 1;
                while (verb < syntax.size() && syntax.tag(verb).startsWith("RB")) {
                    verb++;
                }
                if (verb < syntax.size() && syntax.tag(verb).equals("VB")) {
                    return governs(anchor, verb) ? Optional.of(verb) : Optional.empty();
                }
            }
            if (syntax.isVerb(i) && syntax.phrase(i).isEmpty()) {
                break;
            }
        }
        if (last + 1 < syntax.size()
                && syntax.tag(last + 1).equals("VBG")
                && syntax.phrase(last + 1).isEmpty()) {
            return Optional.of(last + 1);
        }
        return Optional.empty();
    }

    /** An infinitive under the object still belongs to the verb: "urged North Korea to return". */
    private boolean governs(int anchor, int verb) {
        int head = syntax.arcs.head(verb);
        if (head == anchor) {
            return true;
        }
        return head >= 0
                && syntax.group(head)
                        .filter(group -> group.governor() == anchor)
                        .isPresent()
                && words.classes(head).isEmpty();
    }
}
