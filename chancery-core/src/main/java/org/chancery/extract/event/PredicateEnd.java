package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Span;
import org.chancery.syntax.SentenceSyntax;

/** Where what a verb says ends: the words to its right that still belong to it, without times and without who did it. */
final class PredicateEnd {

    private static final int LONGEST = 18;
    /** How long a condition may be with all that stands behind it. */
    private static final int SHORT = 14;

    private final SentenceSyntax syntax;
    private final List<Span> times;
    private final List<Span> agents;
    private final ListGoingOn lists;

    PredicateEnd(SentenceSyntax syntax, List<Span> times, List<Span> agents) {
        this.syntax = syntax;
        this.times = times;
        this.agents = agents;
        this.lists = new ListGoingOn(syntax, times, this::isFiniteVerb);
    }

    /** The tokens in order, none where nothing follows; absent where they cannot be told apart from what somebody says. */
    Optional<List<Integer>> kept(int verb, Set<Integer> trigger) {
        var kept = new ArrayList<Integer>();
        int at = verb + 1;
        for (; at < syntax.size() && !isEnd(at, verb, trigger); at++) {
            if (!isLeftOut(at)) {
                kept.add(at);
            }
        }
        if (at < syntax.size() && syntax.tag(at).matches("``|''|:")) {
            return Optional.empty();
        }
        if (at < syntax.size() && isFiniteVerb(at) && !trigger.contains(at)) {
            withoutSubject(kept);
        }
        if (kept.size() > LONGEST) {
            shorten(kept, trigger);
        }
        withoutHalf(kept, at, trigger);
        while (!kept.isEmpty() && isLoose(kept.get(kept.size() - 1), trigger) && !isOfKept(kept)) {
            kept.remove(kept.size() - 1);
        }
        withoutRank(kept, trigger);
        return Optional.of(List.copyOf(kept));
    }

    private boolean isEnd(int at, int verb, Set<Integer> trigger) {
        if (trigger.contains(at)) {
            return false;
        }
        String tag = syntax.tag(at);
        if (tag.equals("IN") && syntax.lower(at).equals("by") && isOf(agents, nextNoun(at))) {
            return true;
        }
        boolean listed = syntax.group(at)
                .filter(group -> group.first() < at && at < group.last())
                .isPresent();
        if (tag.equals(",") || tag.equals("CC")) {
            return !listed && !lists.goesOn(at) && !isInfinitiveNext(at);
        }
        if (tag.matches("``|''|:|\\.|-LRB-|-RRB-|WDT|WP|WP\\$|WRB|EX")) {
            return !isContentNext(at);
        }
        boolean within = syntax.phrase(at).filter(chunk -> at < chunk.head()).isPresent();
        boolean opens = syntax.is(ClauseList.LINE_END, at) && !listed && !within && !isCondition(at, trigger);
        return opens || isFiniteVerb(at) && !isUnderTrigger(at, trigger) || isOther(at, verb, trigger);
    }

    /** "warned that Chad would pay if it struck again": without its condition a threat is another. */
    private boolean isCondition(int at, Set<Integer> trigger) {
        int verb = syntax.arcs.head(at);
        int main = verb < 0 ? verb : syntax.arcs.head(verb);
        return syntax.is(ClauseList.IF, at)
                && syntax.arcs.relation(at).equals("mark")
                && main >= 0
                && (trigger.contains(main) || trigger.contains(syntax.arcs.head(main)))
                && syntax.size() - at < SHORT;
    }

    /** "urged them to talk and to disarm": the second of what somebody is to do. */
    private boolean isInfinitiveNext(int at) {
        int verb = at + 2;
        return verb < syntax.size()
                && syntax.tag(at).equals("CC")
                && syntax.tag(at + 1).equals("TO")
                && syntax.tag(verb).equals("VB")
                && syntax.arcs.relation(verb).equals("conj");
    }

    /** A participle that tells of something else beside the verb: "signed the pact, ending a war". */
    private boolean isOther(int at, int verb, Set<Integer> trigger) {
        return syntax.tag(at).equals("VBG")
                && syntax.phrase(at).isEmpty()
                && syntax.arcs.head(at) == verb
                && syntax.arcs.relation(at).matches("advcl|dep|parataxis")
                && !syntax.tag(at - 1).equals("IN")
                && !trigger.contains(at);
    }

    private boolean isFiniteVerb(int at) {
        return syntax.tag(at).matches("VBD|VBZ|VBP|MD")
                && syntax.phrase(at).isEmpty()
                && !isParticiple(at)
                && !isOfContent(at);
    }

    /** "withdraw the troops massed on the border": no verb of its own behind a noun that has no subject of it. */
    private boolean isParticiple(int at) {
        return syntax.tag(at).equals("VBD")
                && at + 1 < syntax.size()
                && syntax.tag(at + 1).matches("IN|TO")
                && syntax.tag(at - 1).startsWith("NN")
                && (isOfInfinitive(at)
                        || !syntax.has(at, "nsubj")
                                && !syntax.has(at, "nsubj:pass")
                                && !syntax.arcs.relation(at).matches("root|conj|ccomp|parataxis"));
    }

    /** "to withdraw the troops massed there": what an infinitive governs is its object, not a clause. */
    private boolean isOfInfinitive(int at) {
        int governor = syntax.arcs.head(at);
        return governor >= 0
                && syntax.arcs.relation(at).equals("ccomp")
                && syntax.tag(governor).equals("VB")
                && !syntax.has(at, "mark");
    }

    /** "asked for pledges that the league would stay out": the verb of a clause that says what a noun is of, or of a condition that is kept. */
    private boolean isOfContent(int at) {
        int verb = syntax.arcs.relation(at).matches("aux|aux:pass|cop") ? syntax.arcs.head(at) : at;
        return syntax.arcs.children(verb, "mark", "dep").stream()
                .anyMatch(mark -> mark > 0
                        && mark < at
                        && (syntax.is(ClauseList.IF, mark)
                                || syntax.lower(mark).equals("that")
                                        && syntax.token(mark - 1).isNoun()
                                        && syntax.arcs.children(verb, "nsubj").stream()
                                                .noneMatch(subject ->
                                                        syntax.tag(subject).equals("PRP"))));
    }

    /** "asked for a promise | that Chad would leave", where the word is tagged as if it stood for the promise. */
    private boolean isContentNext(int at) {
        int verb = syntax.arcs.head(at);
        return syntax.tag(at).equals("WDT")
                && verb > at
                && syntax.arcs.relation(at).equals("dep")
                && syntax.arcs.children(verb, "nsubj").stream()
                        .anyMatch(
                                subject -> subject > at && !syntax.tag(subject).equals("PRP"))
                && (isOfContent(verb)
                        || syntax.arcs.children(verb, "aux").stream().anyMatch(this::isOfContent));
    }

    /** "warned that Chad would leave": the clause is what was warned of. */
    private boolean isUnderTrigger(int at, Set<Integer> trigger) {
        return trigger.contains(syntax.arcs.head(at))
                && syntax.arcs.relation(at).matches("aux|aux:pass|cop");
    }

    /** A time with its preposition, and who did it with "by". */
    private boolean isLeftOut(int at) {
        return isTime(at) || at + 1 < syntax.size() && isLeading(at);
    }

    private boolean isLeading(int at) {
        String tag = syntax.tag(at);
        if (!tag.equals("IN") && !tag.equals("TO") && !tag.equals("DT")) {
            return false;
        }
        return isTime(nextNoun(at));
    }

    private int nextNoun(int at) {
        int next = at + 1;
        while (next < syntax.size() - 1 && syntax.tag(next).equals("DT")) {
            next++;
        }
        return Math.min(next, syntax.size() - 1);
    }

    /** A time that says when: not "two years of war", "this year's summit", "sentenced to ten years". */
    private boolean isTime(int at) {
        int next = at + 1;
        while (next < syntax.size() && isOf(times, next)) {
            next++;
        }
        boolean owns = next < syntax.size()
                && (syntax.lower(next).equals("of") || syntax.tag(next).equals("POS"));
        int before = at - 1;
        while (before > 0 && isOf(times, before)) {
            before--;
        }
        return isOf(times, at)
                && !isLength(at)
                && !owns
                && !syntax.tag(before).equals("TO")
                && !syntax.is(ClauseList.EACH, before + 1);
    }

    /** "a 24-hour ceasefire": how long it is to be, not when. */
    private boolean isLength(int at) {
        var before = syntax.phrase(at).filter(chunk -> at < chunk.head() && !isOf(times, chunk.head()));
        return before.isPresent()
                && IntStream.range(before.get().first(), before.get().head())
                        .anyMatch(i -> syntax.tag(i).equals("HYPH") && isOf(times, i));
    }

    private boolean isOf(List<Span> spans, int at) {
        return spans.stream().anyMatch(span -> span.overlaps(syntax.token(at).span()));
    }

    /** "1,000 | or more tons": a phrase that is cut off in its middle is none. */
    private void withoutHalf(List<Integer> kept, int at, Set<Integer> trigger) {
        if (kept.isEmpty() || !syntax.tag(kept.get(kept.size() - 1)).matches("CD|JJ|JJR|DT|PRP\\$")) {
            return;
        }
        syntax.phrase(kept.get(kept.size() - 1))
                .filter(chunk -> chunk.last() >= at || syntax.tag(chunk.last()).matches("CD|JJ|JJR"))
                .filter(chunk -> trigger.stream().noneMatch(chunk::covers))
                // "to do the same", "respect each other": whole without a noun
                .filter(chunk ->
                        chunk.last() >= at || !syntax.tag(chunk.first()).equals("DT"))
                .ifPresent(chunk -> kept.removeIf(token -> token >= chunk.first()));
    }

    /** "for bringing both together": an adverb of a verb that is kept. */
    private boolean isOfKept(List<Integer> kept) {
        int last = kept.get(kept.size() - 1);
        int head = syntax.arcs.head(last);
        return syntax.tag(last).equals("RB")
                && kept.contains(head)
                && syntax.tag(head).equals("VBG");
    }

    /** "visited Oran for the first time | since the war": says nothing without its end. */
    private void withoutRank(List<Integer> kept, Set<Integer> trigger) {
        int last = kept.size() - 1;
        boolean rank = last >= 2
                && syntax.lower(kept.get(last)).equals("time")
                && syntax.is(ClauseList.NTH, kept.get(last - 1))
                && !trigger.contains(kept.get(last));
        for (int i = last; rank && i >= 0 && i >= last - 3; i--) {
            if (syntax.tag(kept.get(i)).equals("IN")) {
                kept.subList(i, kept.size()).clear();
                return;
            }
        }
    }

    /** "said Chad left": who does what is told next is cut off with it. */
    private void withoutSubject(List<Integer> kept) {
        if (!kept.isEmpty()) {
            syntax.group(kept.get(kept.size() - 1)).ifPresent(group -> kept.removeIf(token -> token >= group.first()));
        }
    }

    /** Cut at the end of the last phrase that is short enough, but behind all that the event was read from. */
    private void shorten(List<Integer> kept, Set<Integer> trigger) {
        for (int i = LONGEST; i > 0; i--) {
            int token = kept.get(i);
            boolean ends =
                    syntax.group(token).filter(group -> group.last() == token).isPresent();
            boolean leads = i + 1 < kept.size()
                    && syntax.tag(kept.get(i + 1)).equals("IN")
                    && syntax.lower(kept.get(i + 1)).equals("of");
            boolean behind = trigger.stream().allMatch(word -> word <= token);
            if (ends && !leads && behind) {
                kept.subList(i + 1, kept.size()).clear();
                return;
            }
        }
    }

    private boolean isLoose(int token, Set<Integer> trigger) {
        return !trigger.contains(token)
                && (syntax.tag(token).matches("IN|TO|DT|CC|PRP\\$|POS|MD|,|VBN|VBG|VB")
                        || syntax.tag(token).equals("RB"));
    }
}
