package org.chancery.extract.event.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** Reads clauses that judge their subject: "the blockade is illegal", "Iran poses a threat". Whoever says so accuses, or praises. */
final class Judgement {

    private static final List<String> BAD = List.of("bad");
    private static final List<String> SAD = List.of("sad");
    private static final List<String> GOOD = List.of("good");
    private static final List<String> FOLLY = List.of("folly");
    private static final List<String> LACKING = List.of("lacking");
    private static final Set<EventType> DECIDED = EnumSet.complementOf(EnumSet.of(EventType.CONSULT));

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;
    private final PartySpans parties;
    private final Misdeeds misdeeds;

    Judgement(SentenceSyntax syntax, EventLexicon lexicon, PartySpans parties) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.parties = parties;
        this.misdeeds = new Misdeeds(syntax, lexicon);
    }

    /**
     * What is said of whom.
     *
     * @param judged those whom it is said of, or whose the thing is that it is said of; none for "it"
     */
    record Judged(EventType type, List<Span> judged, Set<Integer> words) {}

    /** What the clause of a predicate says of its subject, if that is a judgement, and no question, condition or negation of one. */
    Optional<Judged> at(int token) {
        var subject = syntax.subject(token).filter(group -> !syntax.is(ClauseList.FIRST_PERSON, group.first()));
        if (subject.isEmpty() || isLeftOpen(token)) {
            return Optional.empty();
        }
        var implicated = implicated(token, subject.get());
        if (implicated.isPresent()) {
            return implicated;
        }
        boolean denied = syntax.negation(token).isPresent();
        var wrong = misdeeds.words(token);
        var words = denied ? lacking(token) : wrong.isEmpty() ? predicate(token) : wrong;
        var bad = denied
                ? words
                : words.stream()
                        .filter(i -> wrong.contains(i) || isSaid(BAD, i) || isWrong(i))
                        .toList();
        var good = words.stream().filter(i -> !denied && isSaid(GOOD, i)).toList();
        var judged = blamedFor(token, judged(subject.get()));
        // what stands for no deed may go ill by itself: "exports fell short", "the storm was a disaster"
        boolean aboutNobody = judged.isEmpty() && !isDecided(subject.get());
        boolean mild = denied || !wrong.isEmpty();
        boolean grave = bad.stream().anyMatch(i -> !mild && !isSaid(SAD, i));
        boolean faulted = !aboutNobody && bad.stream().anyMatch(i -> mild || isSaid(FOLLY, i));
        boolean blamed = grave || faulted || !bad.isEmpty() && !judged.isEmpty();
        boolean praised = bad.isEmpty() && !good.isEmpty() && !judged.isEmpty();
        if (!blamed && !praised) {
            return Optional.empty();
        }
        var said = new TreeSet<>(blamed ? bad : good);
        said.add(token);
        return Optional.of(new Judged(blamed ? EventType.ACCUSE : EventType.SUPPORT, judged, said));
    }

    /** "was responsible for the bombing", "were involved in the riots" */
    private Optional<Judged> implicated(int token, Coordination subject) {
        boolean says = syntax.is(ClauseList.IMPLICATING, syntax.lemma(token))
                && (syntax.has(token, "cop") || syntax.isPassive(token));
        // "was behind the mutiny"
        boolean behind = syntax.has(token, "cop")
                && parties.isWrong(token)
                && syntax.phrase(token)
                        .filter(phrase -> phrase.first() > 0
                                && syntax.is(ClauseList.IMPLICATING, syntax.lower(phrase.first() - 1)))
                        .isPresent();
        var judged = says || behind ? judged(subject) : List.<Span>of();
        if (judged.isEmpty() || syntax.negation(token).isPresent()) {
            return Optional.empty();
        }
        if (behind) {
            return Optional.of(new Judged(EventType.ACCUSE, judged, Set.of(token)));
        }
        return syntax.groups.stream()
                .filter(group -> group.governor() == token && group.first() > token)
                .filter(group -> parties.isWrong(group.lead().head()))
                .findFirst()
                .map(group -> new Judged(
                        EventType.ACCUSE, judged, Set.of(token, group.lead().head())));
    }

    private List<Span> judged(Coordination subject) {
        boolean thing =
                subject.lead().kind() == NounPhrase.Kind.PRONOUN && syntax.is(ClauseList.THING, subject.first());
        if (thing) {
            return List.of();
        }
        return parties.acts(subject) ? parties.outer(subject) : parties.inner(subject);
    }

    /** "it is negligence on the part of the guards": of whom a bad thing is said of which nobody is the subject. */
    private List<Span> blamedFor(int token, List<Span> subject) {
        if (!subject.isEmpty()) {
            return subject;
        }
        return syntax.groups.stream()
                .filter(group -> group.first() > token + 1 && group.first() - 2 > token)
                .filter(group -> group.preposition().filter("of"::equals).isPresent()
                        && syntax.lower(group.first() - 2).equals("part")
                        && syntax.group(group.first() - 2)
                                .flatMap(Coordination::preposition)
                                .filter("on"::equals)
                                .isPresent())
                .findFirst()
                .map(parties::outer)
                .orElse(List.of());
    }

    private boolean isWrong(int token) {
        return syntax.isVerb(token) && syntax.is(ClauseList.WRONGING, syntax.lemma(token)) || isBreach(token);
    }

    /** "is not acceptable", "has not kept its word": what is missed in somebody. */
    private List<Integer> lacking(int token) {
        boolean verb = syntax.isVerb(token) && syntax.phrase(token).isEmpty();
        boolean said = isSaid(LACKING, token) && (verb || syntax.has(token, "cop"));
        boolean finite = syntax.auxiliaries(token).stream()
                .noneMatch(aux -> syntax.lower(aux).equals("to"));
        return said && finite ? List.of(token) : List.of();
    }

    /** "the decision", "the sanctions": what somebody decided on or did. */
    private boolean isDecided(Coordination subject) {
        int head = subject.lead().head();
        return syntax.is(ClauseList.DECIDED, syntax.lemma(head)) || parties.says(head, DECIDED);
    }

    /** "is breaking the law" */
    private boolean isBreach(int token) {
        return syntax.isVerb(token)
                && syntax.is(ClauseList.BREACHING, syntax.lemma(token))
                && syntax.groups.stream()
                        .anyMatch(group -> group.governor() == token
                                && group.relation().equals("obj")
                                && syntax.is(
                                        ClauseList.LAW,
                                        syntax.lemma(group.lead().head())));
    }

    /** "has unlawfully entered": an adverb blames whoever acts, not who suffers it. */
    private List<Integer> adverbs(int verb) {
        return syntax.isPassive(verb)
                ? List.of()
                : syntax.arcs.children(verb, "advmod").stream()
                        .filter(adverb -> isSaid(BAD, adverb))
                        .toList();
    }

    private boolean isSaid(List<String> tones, int token) {
        return lexicon.isSaidIn(tones, syntax.lower(token)) || lexicon.isSaidIn(tones, syntax.lemma(token));
    }

    private boolean isLeftOpen(int token) {
        boolean asked = IntStream.range(token, syntax.size())
                .anyMatch(i -> syntax.lower(i).equals("?"));
        boolean condition = syntax.isCondition(token);
        boolean aside = syntax.arcs.relation(token).matches("advcl|acl.*|csubj.*");
        return asked
                || condition
                || aside
                || syntax.hasModal(token)
                || syntax.negation(token).isPresent() && lacking(token).isEmpty();
    }

    /** The words that say something of the subject: the predicate noun or adjective with what stands before it, or what a judging verb governs. */
    private List<Integer> predicate(int token) {
        if (syntax.has(token, "cop")) {
            int first = syntax.phrase(token).map(NounPhrase::first).orElse(token);
            return IntStream.rangeClosed(Math.min(first, token), token).boxed().toList();
        }
        boolean verb = syntax.isVerb(token) && syntax.phrase(token).isEmpty();
        if (!verb) {
            return List.of();
        }
        if (isWrong(token)) {
            return List.of(token);
        }
        var adverbs = adverbs(token);
        if (!adverbs.isEmpty()) {
            return adverbs;
        }
        if (!syntax.is(ClauseList.JUDGING, syntax.lemma(token))) {
            return List.of();
        }
        return syntax.groups.stream()
                .filter(group -> group.governor() == token && group.first() > token)
                .flatMap(group ->
                        IntStream.rangeClosed(group.first(), group.last()).boxed())
                .toList();
    }
}
