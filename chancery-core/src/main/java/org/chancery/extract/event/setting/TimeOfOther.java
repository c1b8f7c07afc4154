package org.chancery.extract.event.setting;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.TimeExpression;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.QuotedText;
import org.chancery.syntax.SentenceSyntax;

/** Times that stand in the clause of an event and are of something else: of a thing it is about, of somebody's office, of what it ends. */
final class TimeOfOther {

    /** How far before "since 2015" the words stand that make something the first since. */
    private static final int NEAR = 12;

    /** How far above a time the noun stands that it describes. */
    private static final int DEPTH = 4;

    private final SentenceSyntax syntax;
    private final EventWords words;
    private final OtherDeed deeds;
    private final QuotedText quoted;

    TimeOfOther(SentenceSyntax syntax, EventWords words, QuotedText quoted) {
        this.syntax = syntax;
        this.words = words;
        this.deeds = new OtherDeed(words);
        this.quoted = quoted;
    }

    /** @param token the word that the time hangs on the sentence by */
    boolean has(TimeExpression time, int token, EventCandidate candidate) {
        return describes(time, token, candidate)
                || isLimit(time)
                || isSpell(time)
                || isOfState(time, token)
                || isSpokenOf(time);
    }

    /** "an 18th-century villa", "the 2015 accord", "today's Russia": a time before a noun tells which one, and not when it was met in. */
    private boolean describes(TimeExpression time, int token, EventCandidate candidate) {
        int noun = syntax.arcs.head(token);
        String relation = syntax.arcs.relation(token);
        boolean modifies = noun > token
                && relation.matches("compound|amod|nummod|nmod:poss")
                && syntax.tag(noun).startsWith("NN")
                && noun != candidate.anchor()
                && !dates(time);
        return modifies
                && (isLong(time)
                        || deeds.is(noun, candidate)
                        || relation.equals("nmod:poss") && syntax.name(noun).isPresent()
                        || isMatter(noun, candidate));
    }

    /** "met on Thursday, the first talks this year": words of a time that a verb has, though those behind the comma are a noun's. */
    private boolean dates(TimeExpression time) {
        return IntStream.range(0, syntax.size())
                .filter(i -> syntax.token(i).span().overlaps(time.span()))
                .filter(i -> syntax.arcs.relation(i).startsWith("obl"))
                .anyMatch(i -> syntax.arcs.head(i) >= 0 && syntax.isVerb(syntax.arcs.head(i)));
    }

    private static boolean isLong(TimeExpression time) {
        return time.interval()
                .filter(days -> days.start().isPresent()
                        && days.end().isPresent()
                        && days.start().get().plusMonths(11).isBefore(days.end().get()))
                .isPresent();
    }

    /** "rejected the April offer", "discuss the results of their June meeting": a noun that the event is about and that does not tell of it. */
    private boolean isMatter(int noun, EventCandidate candidate) {
        if (candidate.site().reach().contains(noun) && candidate.type() == EventType.CONSULT
                || words.classes(noun).stream()
                        .anyMatch(kind -> kind.says().type().equals(Optional.of(candidate.type()))
                                && candidate.trigger().contains(noun))) {
            return false;
        }
        String relation = syntax.arcs.relation(noun);
        boolean object = relation.equals("obj") || relation.equals("nsubj:pass");
        boolean nested = relation.equals("nmod")
                && !candidate.trigger().contains(syntax.arcs.head(noun))
                && syntax.group(noun)
                        .filter(group -> syntax.led(group, ClauseList.BESIDE))
                        .isEmpty();
        return object || nested;
    }

    /** "extended the ban until April": when it ends, not when that was done. */
    private boolean isLimit(TimeExpression time) {
        int first = syntax.first(time.span());
        return first > 0
                && (syntax.is(ClauseList.UP_TO, first - 1) || syntax.is(ClauseList.UP_TO, first))
                && !(first > 1 && syntax.lower(first - 2).equals("not"));
    }

    /** "the first visit in two years", "for the first time since 2015": a spell that has passed. */
    private boolean isSpell(TimeExpression time) {
        int first = syntax.first(time.span());
        if (first <= 0) {
            return false;
        }
        boolean within =
                syntax.lower(first).equals("in") || syntax.lower(first - 1).equals("in");
        boolean length = syntax.lower(syntax.top(time.span()))
                .matches(
                        "(?:minute|hour|day|week|month|year|decade|centurie)s|century|decade|generation|year|month|week");
        return (within && length || isSince(first)) && isFirst(first);
    }

    private boolean isFirst(int time) {
        for (int i = time - 1; i >= 0 && i >= time - NEAR; i--) {
            if (syntax.tag(i).equals("JJS") || syntax.is(ClauseList.FIRSTS, i)) {
                return true;
            }
            if (syntax.tag(i).matches("VBD|VBZ|VBP|MD") && syntax.phrase(i).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private boolean isSince(int first) {
        return first > 0 && (syntax.is(ClauseList.SINCE, first - 1) || syntax.is(ClauseList.SINCE, first));
    }

    /** "the president, in office since 2014, met": how long somebody or something has been what it is. */
    private boolean isOfState(TimeExpression time, int token) {
        if (!isSince(syntax.first(time.span()))) {
            return false;
        }
        int at = token;
        for (int round = 0; round < DEPTH && at >= 0 && !syntax.isVerb(at); round++) {
            if (round > 0 && syntax.tag(at).startsWith("JJ")
                    || syntax.arcs.relation(at).startsWith("nsubj")
                    || syntax.arcs.relation(at).equals("appos")) {
                return true;
            }
            at = syntax.arcs.head(at);
        }
        return syntax.group(token)
                .map(Coordination::governor)
                .filter(governor -> governor >= 0 && syntax.tag(governor).startsWith("JJ"))
                .isPresent();
    }

    /** "'It matters more today than ever', she said": a day that counts from that of the speaking. */
    private boolean isSpokenOf(TimeExpression time) {
        return syntax.is(ClauseList.TODAY, syntax.first(time.span())) && quoted.covers(time.span());
    }
}
