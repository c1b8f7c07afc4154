package org.chancery.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Name;

/** Joins the noun phrases of a sentence into lists and finds where each list hangs, forgiving the parser's frequent slips. */
final class CoordinationFinder {

    private static final Set<String> PREPOSITION_TAGS = Set.of("IN", "TO", "RP");

    private final SentenceSyntax syntax;
    private final List<NounPhrase> phrases;

    CoordinationFinder(SentenceSyntax syntax, List<NounPhrase> phrases) {
        this.syntax = syntax;
        this.phrases = phrases;
    }

    List<Coordination> groups() {
        var found = new ArrayList<Coordination>();
        int i = 0;
        while (i < phrases.size()) {
            int end = listEnd(i);
            found.add(group(phrases.subList(i, end + 1)));
            i = end + 1;
        }
        return found;
    }

    /** The last chunk of the list that begins at a chunk. */
    private int listEnd(int start) {
        int end = start;
        while (end + 1 < phrases.size() && joined(start, end)) {
            end++;
        }
        return end;
    }

    private boolean joined(int start, int at) {
        var left = phrases.get(at);
        var right = phrases.get(at + 1);
        if (left.kind() != right.kind()
                        && !(left.kind() == NounPhrase.Kind.PRONOUN || right.kind() == NounPhrase.Kind.PRONOUN)
                || left.kind() == NounPhrase.Kind.RELATIVE) {
            return false;
        }
        if (sort(left).isPresent() && sort(right).isPresent() && isPerson(left) != isPerson(right)) {
            return false;
        }
        if (isOfAnother(left, right)) {
            return false;
        }
        String between = between(left.last(), right.first());
        if (between.equals(",")) {
            return comma(start, at);
        }
        boolean and = and(between);
        return and && !startsClause(start, left, right);
    }

    /** "Chad's envoy, Moe, and Mali's minister": who is named behind a title is not joined to the title that follows. */
    private boolean isOfAnother(NounPhrase left, NounPhrase right) {
        int title = syntax.arcs.head(left.head());
        return title >= 0
                && title < left.first()
                && syntax.arcs.relation(left.head()).equals("appos")
                && syntax.arcs.head(right.head()) == title
                && syntax.arcs.relation(right.head()).equals("conj")
                && sort(right).isEmpty();
    }

    private String between(int left, int right) {
        var words = new StringBuilder();
        for (int i = left + 1; i < right; i++) {
            words.append(i > left + 1 ? " " : "").append(syntax.lower(i));
        }
        return words.toString();
    }

    private boolean and(String between) {
        return syntax.is(ClauseList.AND, between)
                || between.startsWith(", ") && syntax.is(ClauseList.AND, between.substring(2));
    }

    /** A comma joins names of one sort, and whatever an "and" closes. */
    private boolean comma(int start, int at) {
        var left = phrases.get(at);
        var right = phrases.get(at + 1);
        if (startsClause(start, left, right)) {
            return false;
        }
        if (arc(left, right).filter(relation -> relation.equals("conj")).isPresent()) {
            return true;
        }
        if (isHeadline(left, right)) {
            return true;
        }
        if (arc(left, right).filter(relation -> relation.equals("appos")).isPresent() && !areStates(left, right)) {
            return false;
        }
        boolean named = sort(left).isPresent()
                && sort(left).equals(sort(right))
                && left.first() == right.first() - 2 - (left.last() - left.first());
        for (int next = at + 1; next + 1 < phrases.size() && next < at + 8; next++) {
            String after =
                    between(phrases.get(next).last(), phrases.get(next + 1).first());
            if (and(after)) {
                return sort(left).isPresent() == sort(right).isPresent()
                        && !startsClause(next, phrases.get(next), phrases.get(next + 1));
            }
            if (!after.equals(",")) {
                break;
            }
        }
        return named && sort(left).filter(sort -> sort == Name.Sort.PERSON).isPresent();
    }

    /** No state explains another, or a body: "the African Union, Egypt, the Emirates and Bahrain" is a list, whatever the parser says. */
    private boolean areStates(NounPhrase left, NounPhrase right) {
        return sort(right).equals(Optional.of(Name.Sort.STATE))
                && (sort(left).equals(sort(right)) || sort(left).equals(Optional.of(Name.Sort.ORGANISATION)));
    }

    /** "Biden, Putin to meet": two names of one kind that open a line without a full stop, before its verb. */
    private boolean isHeadline(NounPhrase left, NounPhrase right) {
        int verb = right.last() + 1;
        return left.first() == 0
                && sort(left).isPresent()
                && sort(right).isPresent()
                && verb < syntax.size()
                && (syntax.isVerb(verb) || syntax.tag(verb).matches("TO|MD"))
                && !syntax.tag(syntax.size() - 1).equals(".");
    }

    private Optional<Name.Sort> sort(NounPhrase phrase) {
        return syntax.name(phrase.head()).map(Name::sort);
    }

    private boolean isPerson(NounPhrase phrase) {
        return sort(phrase).filter(sort -> sort == Name.Sort.PERSON).isPresent();
    }

    private Optional<String> arc(NounPhrase left, NounPhrase right) {
        for (int i = right.first(); i <= right.last(); i++) {
            int head = syntax.arcs.head(i);
            if (head >= 0 && head <= left.last() && left.first() <= head) {
                return Optional.of(syntax.arcs.relation(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the right phrase is the subject of its own verb: "Iran attacked Israel and Syria replied". */
    private boolean startsClause(int start, NounPhrase left, NounPhrase right) {
        if (followsObject(start, right)) {
            return true;
        }
        if (right.kind() == NounPhrase.Kind.PRONOUN
                && right.last() + 1 < syntax.size()
                && syntax.tag(right.last() + 1).matches("VB[DPZ]|MD")) {
            return verbBefore(phrases.get(start).first());
        }
        int verb = -1;
        for (int i = right.first(); i <= right.last(); i++) {
            int head = syntax.arcs.head(i);
            if (head > right.last() && syntax.arcs.relation(i).startsWith("nsubj")) {
                verb = head;
            }
        }
        if (verb < 0) {
            return false;
        }
        for (int i = phrases.get(start).first(); i <= left.last(); i++) {
            int head = syntax.arcs.head(i);
            if (head > right.last() && syntax.arcs.relation(i).startsWith("nsubj") && head == verb) {
                return false;
            }
        }
        return verbBefore(phrases.get(start).first());
    }

    /** The object of one finite verb, then a phrase with a finite verb of its own, whatever the parser says; "said Kenya and Chad agreed" is no such case. */
    private boolean followsObject(int start, NounPhrase right) {
        int verb = phrases.get(start).first() - 1;
        return verb > 0 && isFinite(verb) && !syntax.reports(verb) && isFinite(right.last() + 1);
    }

    private boolean isFinite(int token) {
        return token < syntax.size()
                && syntax.tag(token).matches("VBD|VBZ|VBP|MD")
                && syntax.phrase(token).isEmpty();
    }

    private boolean verbBefore(int token) {
        for (int i = 0; i < token; i++) {
            if (syntax.isVerb(i) && syntax.phrase(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Coordination group(List<NounPhrase> members) {
        int first = members.get(0).first();
        int last = members.get(members.size() - 1).last();
        int best = -1;
        int score = -1;
        for (var phrase : members) {
            for (int i = phrase.first(); i <= phrase.last(); i++) {
                int head = syntax.arcs.head(i);
                if (head >= first && head <= last && inside(members, head)) {
                    continue;
                }
                int value = score(syntax.arcs.relation(i)) + (i == phrase.head() ? 1 : 0);
                if (value > score) {
                    score = value;
                    best = i;
                }
            }
        }
        int governor = best < 0 ? -1 : syntax.arcs.head(best);
        String relation = best < 0 ? "root" : syntax.arcs.relation(best);
        var preposition = preposition(first);
        if (relation.equals("nsubj")
                && infinitive(governor, last)
                && syntax.arcs.head(governor) >= 0
                && syntax.arcs.head(governor) < first) {
            // "welcomed Kenya's decision to pay": the parser takes "decision" for the subject of "pay"
            governor = syntax.arcs.head(governor);
            relation = preposition.isPresent() ? "obl" : "obj";
        }
        if (relation.equals("nsubj") && preposition.isEmpty() && isReduced(governor, first, last)) {
            governor = syntax.arcs.head(governor);
            relation = "obj";
        }
        if (preposition.isPresent()
                && (relation.startsWith("obj") || relation.startsWith("nsubj"))
                && Set.of("of", "with", "to", "in", "on", "by", "from", "against", "at", "between", "among")
                        .contains(preposition.get())) {
            relation = "obl";
        }
        return new Coordination(List.copyOf(members), governor, relation, preposition);
    }

    /** "criticised the view expressed by the envoy": the parser takes the object for the subject of the participle behind it. */
    private boolean isReduced(int verb, int first, int last) {
        int next = last + 2;
        if (verb != last + 1 || !syntax.tag(verb).equals("VBN") || next >= syntax.size()) {
            return false;
        }
        int head = syntax.arcs.head(verb);
        return head >= 0
                && head == first - 1
                && syntax.isVerb(head)
                && !syntax.reports(head)
                && syntax.lower(next).equals("by");
    }

    private boolean infinitive(int verb, int last) {
        return verb > last + 1
                && syntax.tag(verb).equals("VB")
                && syntax.tag(last + 1).equals("TO");
    }

    private static boolean inside(List<NounPhrase> members, int token) {
        return members.stream().anyMatch(phrase -> phrase.covers(token));
    }

    private static int score(String relation) {
        return switch (relation) {
            case "nsubj", "nsubj:pass" -> 10;
            case "obj", "iobj" -> 8;
            case "obl", "nmod", "obl:agent" -> 6;
            case "nmod:poss" -> 5;
            case "root" -> 4;
            case "conj", "appos" -> 2;
            case "dep" -> 1;
            default -> 0;
        };
    }

    private Optional<String> preposition(int first) {
        int i = first - 1;
        if (i < 0) {
            return Optional.empty();
        }
        if (PREPOSITION_TAGS.contains(syntax.tag(i))) {
            String word = syntax.lower(i);
            if (isOfAmount(first, i)) {
                return Optional.empty();
            }
            if (word.equals("to") && i > 0 && syntax.lower(i - 1).equals("according")) {
                return Optional.of("according to");
            }
            return Optional.of(word);
        }
        if (syntax.tag(i).equals("VBG")
                && Set.of("including", "regarding", "concerning", "following").contains(syntax.lower(i))) {
            return Optional.of(syntax.lower(i));
        }
        return Optional.empty();
    }

    /** "over 300", "up to 300", "as many as 300": the word belongs to the number. */
    private boolean isOfAmount(int number, int word) {
        if (!syntax.tag(number).equals("CD")) {
            return false;
        }
        boolean pair = word > 0 && syntax.is(ClauseList.AMOUNTING, syntax.lower(word - 1) + " " + syntax.lower(word));
        return pair || syntax.is(ClauseList.ROUGHLY, syntax.lower(word));
    }
}
