package org.chancery.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
import org.chancery.model.Dependencies;
import org.chancery.model.Name;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/** A sentence as the readers of events see it: tokens, arcs, noun phrases in groups, names by token. Immutable once built. */
public final class SentenceSyntax {

    private final EventLexicon lexicon;
    private final SubjectFinder subjects;
    private final HeadlinePassive headlinePassive;
    public final Sentence sentence;
    public final Dependencies arcs;
    public final List<Coordination> groups;
    private final List<Name> names;
    private final int[] nameOf;
    private final int[] groupOf;
    private final NounPhrase[] phraseOf;

    public SentenceSyntax(Sentence sentence, Dependencies arcs, Annotation annotation, EventLexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = new SubjectFinder(this, lexicon);
        this.headlinePassive = new HeadlinePassive(this, lexicon);
        this.sentence = sentence;
        this.arcs = arcs;
        int size = sentence.tokens().size();
        this.names = annotation.namesIn(sentence.span());
        this.nameOf = new int[size];
        Arrays.fill(nameOf, -1);
        for (int n = 0; n < names.size(); n++) {
            var span = names.get(n).span();
            boolean told = names.get(n).sort() != Name.Sort.OCCASION;
            int last = told ? sentence.lastToken(span) : -1;
            for (int i = sentence.firstToken(span); i <= last; i++) {
                nameOf[i] = n;
            }
        }
        var chunks = new NounPhraseFinder(sentence.tokens(), nameOf, lexicon).phrases();
        var phrases = new SharedNouns(this).joined(new TitledNames(this).joined(chunks));
        this.phraseOf = new NounPhrase[size];
        for (var phrase : phrases) {
            for (int i = phrase.first(); i <= phrase.last(); i++) {
                phraseOf[i] = phrase;
            }
        }
        this.groups = new CoordinationFinder(this, phrases).groups();
        this.groupOf = new int[size];
        Arrays.fill(groupOf, -1);
        for (int g = 0; g < groups.size(); g++) {
            for (var phrase : groups.get(g).members()) {
                for (int i = phrase.first(); i <= phrase.last(); i++) {
                    groupOf[i] = g;
                }
            }
        }
    }

    /** Whether the word at a token is in a list of small words. */
    public boolean is(ClauseList list, int token) {
        return lexicon.is(list, lower(token));
    }

    /** Whether a word in lower case is. */
    public boolean is(ClauseList list, String word) {
        return lexicon.is(list, word);
    }

    /** Whether the preposition before a group is. */
    public boolean led(Coordination group, ClauseList list) {
        return group.preposition().filter(word -> is(list, word)).isPresent();
    }

    /** The first token of a span, or -1. */
    public int first(Span span) {
        for (int i = 0; i < size(); i++) {
            if (span.overlaps(token(i).span())) {
                return i;
            }
        }
        return -1;
    }

    /** The token of a span that hangs on none within it, the last of several, or -1. */
    public int top(Span span) {
        for (int i = size() - 1; i >= 0; i--) {
            if (span.covers(token(i).span())
                    && (arcs.head(i) < 0 || !span.covers(token(arcs.head(i)).span()))) {
                return i;
            }
        }
        return -1;
    }

    /** "after Chad shut the mission, Moe called": whoever stands between a comma and a finite verb begins the next clause. */
    public boolean opensClause(Coordination group) {
        int verb = group.last() + 1;
        return group.first() > 0
                && tag(group.first() - 1).equals(",")
                && verb < size()
                && tag(verb).matches("VBD|VBZ|VBP|MD")
                && phrase(verb).isEmpty();
    }

    /** "signed the pact with Moe looking on", "in the presence of Moe": somebody who is there and takes no part. */
    public boolean isWitness(Coordination group) {
        int next = group.last() + 1;
        boolean looks =
                group.preposition().filter("with"::equals).isPresent() && next < size() && is(ClauseList.WITNESS, next);
        int noun = group.first() - 2;
        boolean there = noun > 0
                && group.preposition().filter("of"::equals).isPresent()
                && is(ClauseList.AUSPICES, noun)
                && group(noun).flatMap(Coordination::preposition).isPresent();
        return looks || there;
    }

    /** Whether a word is the name of a day, a month or a part of them. */
    public boolean isDay(int token) {
        return lexicon.isDay(lower(token));
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    public String tag(int i) {
        return token(i).tag();
    }

    /** Lemma in lower case; proper plurals become singular: "Ministers" is minister. */
    public String lemma(int i) {
        String lemma = token(i).lemma().toLowerCase(Locale.ROOT);
        if (!lemma.endsWith("s") || lemma.length() < 4 || !tag(i).startsWith("NNP")) {
            return lemma;
        }
        String singular = lemma.substring(0, lemma.length() - 1);
        return tag(i).equals("NNPS") || lexicon.isAgent(singular) ? singular : lemma;
    }

    public String lower(int i) {
        return token(i).text().toLowerCase(Locale.ROOT);
    }

    public boolean isVerb(int i) {
        return i >= 0 && token(i).isVerb();
    }

    public Optional<Name> name(int i) {
        return nameOf[i] < 0 ? Optional.empty() : Optional.of(names.get(nameOf[i]));
    }

    public Optional<NounPhrase> phrase(int i) {
        return Optional.ofNullable(phraseOf[i]);
    }

    public Optional<Coordination> group(int i) {
        return groupOf[i] < 0 ? Optional.empty() : Optional.of(groups.get(groupOf[i]));
    }

    /** Whether a noun names somebody who can act. */
    public boolean isAgent(int i) {
        return token(i).isNoun() && lexicon.isAgent(lemma(i));
    }

    /** Groups that depend on a token. */
    List<Coordination> groups(int governor) {
        return groups.stream().filter(group -> group.governor() == governor).toList();
    }

    public Span span(int first, int last) {
        return sentence.span(first, last);
    }

    public boolean has(int token, String relation) {
        return !arcs.children(token, relation).isEmpty();
    }

    /** Auxiliaries of a verb, from left to right. */
    public List<Integer> auxiliaries(int verb) {
        var found = new ArrayList<Integer>(arcs.children(verb, "aux", "aux:pass", "cop"));
        if (found.isEmpty()) {
            for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
                String tag = tag(i);
                if (tag.equals("MD")
                        || isVerb(i) && Set.of("be", "have", "do", "get").contains(lemma(i))) {
                    found.add(0, i);
                } else if (!tag.startsWith("RB")) {
                    break;
                }
            }
        }
        return found;
    }

    /** The lemma of a verb with the particle that belongs to it: "call off". */
    public String phrasal(int verb) {
        return arcs.children(verb, "compound:prt").stream()
                .findFirst()
                .or(() -> Optional.of(verb + 1)
                        .filter(next -> next < size() && tag(next).matches("RP|RB")))
                .map(particle -> lemma(verb) + " " + lower(particle))
                .orElseGet(() -> lemma(verb));
    }

    /** Whether a verb is followed by what its subject says or thinks: "said", "believes". */
    public boolean reports(int verb) {
        return lexicon.statuses().isReporting(lemma(verb));
    }

    /** Whether "will", "would" or the like stands before a verb. */
    public boolean hasModal(int verb) {
        return auxiliaries(verb).stream().anyMatch(aux -> tag(aux).equals("MD"));
    }

    /** The negation of a verb, if it has one. */
    public Optional<Integer> negation(int verb) {
        for (int child : arcs.children(verb)) {
            if (is(ClauseList.NOT, child)
                    && child < verb
                    && !merely(child)
                    && !arcs.relation(child).equals("det")) {
                return Optional.of(child);
            }
        }
        for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
            if (is(ClauseList.NOT, i) && !lower(i).equals("no") && !merely(i)) {
                return Optional.of(i);
            }
            if (!tag(i).startsWith("RB") && !tag(i).equals("MD") && !tag(i).equals("TO") && !isVerb(i)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "not only": no negation. */
    private boolean merely(int not) {
        return not + 1 < size() && is(ClauseList.MERELY, not + 1);
    }

    /** "Having met Moe, Berg flew": a phrase before the comma that ends such an opening, though the parser hung it on the verb behind. */
    public boolean isWithinOpening(Coordination group) {
        boolean opening = size() > 1 && (tag(0).equals("VBG") || tag(0).equals("IN") && tag(1).equals("VBG"));
        return opening
                && group.first() > 0
                && group.governor() > group.last()
                && IntStream.range(0, group.first()).noneMatch(i -> lower(i).equals(","))
                && IntStream.range(group.last() + 1, group.governor()).anyMatch(i -> lower(i).equals(","));
    }

    /** "Ministers, at a session in Lima, called on Chad": the only verb of a sentence is no participle, though the parser took it for one. */
    private boolean isOnlyVerb(int verb) {
        int noun = arcs.head(verb);
        return arcs.relation(verb).equals("acl")
                && verb > 1
                && lower(verb - 1).equals(",")
                && noun >= 0
                && arcs.relation(noun).equals("root")
                && phrase(noun).isPresent()
                && tag(size() - 1).equals(".")
                && IntStream.range(0, size()).noneMatch(i -> tag(i).matches("VBD|VBZ|VBP|MD"));
    }

    public boolean isPassive(int verb) {
        if (!tag(verb).equals("VBN") && !tag(verb).equals("VBD") || isStative(verb) || isOnlyVerb(verb)) {
            return false;
        }
        if (has(verb, "aux:pass") || has(verb, "nsubj:pass")) {
            return true;
        }
        for (int aux : auxiliaries(verb).stream()
                .sorted(java.util.Comparator.reverseOrder())
                .toList()) {
            String lemma = lemma(aux);
            if (lemma.equals("be") || lemma.equals("get")) {
                return true;
            }
            if (lemma.equals("have") || lemma.equals("do")) {
                return false;
            }
        }
        if (has(verb, "obj") && subjects.described(verb).isPresent()) {
            return false;
        }
        if (headlinePassive.isPassive(verb)) {
            return true;
        }
        if (tag(verb).equals("VBN") && has(verb, "nsubj")) {
            // "two were killed and three wounded"
            boolean elided = arcs.relation(verb).equals("conj")
                    && auxiliaries(verb).isEmpty()
                    && !has(verb, "obj")
                    && isVerb(arcs.head(verb))
                    && isPassive(arcs.head(verb));
            boolean headline = !tag(size() - 1).equals(".")
                    && arcs.relation(verb).equals("root")
                    && auxiliaries(verb).isEmpty()
                    && !has(verb, "obj");
            return elided || headline || isReduced(verb);
        }
        if (!tag(verb).equals("VBN")) {
            return false;
        }
        return switch (arcs.relation(verb)) {
            case "acl", "advcl", "amod", "root" -> true;
            case "conj" -> isVerb(arcs.head(verb)) && isPassive(arcs.head(verb));
            default -> false;
        };
    }

    /** "if Chad leaves", "should Chad leave", but not "Chad should leave": whether a verb's own words make its clause a condition. */
    public boolean isCondition(int verb) {
        int subject = subject(verb).map(Coordination::first).orElse(verb);
        return arcs.children(verb).stream()
                .filter(child -> is(ClauseList.IF, child))
                .anyMatch(child -> child < subject || !auxiliaries(verb).contains(child));
    }

    /** "was opposed to the test", "is disappointed by the ruling": a participle that says how somebody is minded, as its preposition tells. */
    public boolean isStative(int verb) {
        boolean be = auxiliaries(verb).stream().anyMatch(aux -> lemma(aux).equals("be"));
        return be
                && verb + 1 < size()
                && lexicon.senses(lower(verb)).stream()
                        .anyMatch(sense -> sense.adjective()
                                && sense.words().size() > 1
                                && sense.words().get(1).equals(lower(verb + 1)));
    }

    /** "Two men detained in Mali were freed": the parser took the participle for the verb that follows it, or for its clause. */
    private boolean isReduced(int verb) {
        if (has(verb, "obj")) {
            return false;
        }
        return arcs.relation(verb).startsWith("csubj") && arcs.head(verb) > verb
                || arcs.children(verb).stream()
                        .anyMatch(child -> child > verb
                                && Set.of("dep", "ccomp", "parataxis", "advcl").contains(arcs.relation(child))
                                && isVerb(child)
                                && !has(child, "nsubj")
                                && !has(child, "nsubj:pass")
                                && !has(child, "mark")
                                && (has(child, "aux:pass")
                                        || Set.of("VBD", "VBZ", "VBP").contains(tag(child))));
    }

    /** Who or what stands as the grammatical subject of a verb or predicate, through control, conjunction and relatives. */
    public Optional<Coordination> subject(int verb) {
        return subjects.of(verb);
    }

    /** Who acts where the noun that a participle or infinitive hangs on cannot. */
    public Optional<Coordination> subjectAbove(int verb) {
        return subjects.above(verb);
    }

    /** A group itself; for a relative pronoun the one that it stands for. */
    public Optional<Coordination> antecedent(Coordination group) {
        return subjects.antecedent(group);
    }

    /** Whether a group begins with its owner: "Jordan's decision". */
    public boolean hasOwner(Coordination group) {
        for (int i = group.first(); i < group.last(); i++) {
            if (tag(i).equals("POS")) {
                return true;
            }
        }
        return false;
    }
}
