package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Name;

/** Joins the noun phrases of a sentence into lists and finds where each list hangs, forgiving the parser's frequent slips. */
final class Grouper {

    private static final Set<String> PREPOSITION_TAGS = Set.of("IN", "TO", "RP");

    private final Grammar grammar;
    private final List<Chunk> chunks;

    Grouper(Grammar grammar, List<Chunk> chunks) {
        this.grammar = grammar;
        this.chunks = chunks;
    }

    List<Group> groups() {
        var found = new ArrayList<Group>();
        int i = 0;
        while (i < chunks.size()) {
            int end = listEnd(i);
            found.add(group(chunks.subList(i, end + 1)));
            i = end + 1;
        }
        return found;
    }

    /** The last chunk of the list that begins at a chunk. */
    private int listEnd(int start) {
        int end = start;
        while (end + 1 < chunks.size() && joined(start, end)) {
            end++;
        }
        return end;
    }

    private boolean joined(int start, int at) {
        var left = chunks.get(at);
        var right = chunks.get(at + 1);
        if (left.kind() != right.kind() && !(left.kind() == Chunk.Kind.PRONOUN || right.kind() == Chunk.Kind.PRONOUN)
                || left.kind() == Chunk.Kind.RELATIVE) {
            return false;
        }
        if (sort(left).isPresent() && sort(right).isPresent() && isPerson(left) != isPerson(right)) {
            return false;
        }
        String between = between(left.last(), right.first());
        if (between.equals(",")) {
            return comma(start, at);
        }
        boolean and = and(between);
        return and && !startsClause(start, left, right);
    }

    private String between(int left, int right) {
        var words = new StringBuilder();
        for (int i = left + 1; i < right; i++) {
            words.append(i > left + 1 ? " " : "").append(grammar.lower(i));
        }
        return words.toString();
    }

    private boolean and(String between) {
        return grammar.is(ClauseList.AND, between)
                || between.startsWith(", ") && grammar.is(ClauseList.AND, between.substring(2));
    }

    /** A comma joins names of one sort, and whatever an "and" closes. */
    private boolean comma(int start, int at) {
        var left = chunks.get(at);
        var right = chunks.get(at + 1);
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
        for (int next = at + 1; next + 1 < chunks.size() && next < at + 8; next++) {
            String after = between(chunks.get(next).last(), chunks.get(next + 1).first());
            if (and(after)) {
                return sort(left).isPresent() == sort(right).isPresent()
                        && !startsClause(next, chunks.get(next), chunks.get(next + 1));
            }
            if (!after.equals(",")) {
                break;
            }
        }
        return named && sort(left).filter(sort -> sort == Name.Sort.PERSON).isPresent();
    }

    /** No state explains another: "Saudi Arabia, Egypt, the Emirates and Bahrain" is a list, whatever the parser says. */
    private boolean areStates(Chunk left, Chunk right) {
        return sort(left).equals(Optional.of(Name.Sort.STATE)) && sort(left).equals(sort(right));
    }

    /** "Biden, Putin to meet": two names of one kind that open a line without a full stop, before its verb. */
    private boolean isHeadline(Chunk left, Chunk right) {
        int verb = right.last() + 1;
        return left.first() == 0
                && sort(left).isPresent()
                && sort(right).isPresent()
                && verb < grammar.size()
                && (grammar.isVerb(verb) || grammar.tag(verb).matches("TO|MD"))
                && !grammar.tag(grammar.size() - 1).equals(".");
    }

    private Optional<Name.Sort> sort(Chunk chunk) {
        return grammar.name(chunk.head()).map(Name::sort);
    }

    private boolean isPerson(Chunk chunk) {
        return sort(chunk).filter(sort -> sort == Name.Sort.PERSON).isPresent();
    }

    private Optional<String> arc(Chunk left, Chunk right) {
        for (int i = right.first(); i <= right.last(); i++) {
            int head = grammar.arcs.head(i);
            if (head >= 0 && head <= left.last() && left.first() <= head) {
                return Optional.of(grammar.arcs.relation(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the right phrase is the subject of its own verb: "Iran attacked Israel and Syria replied". */
    private boolean startsClause(int start, Chunk left, Chunk right) {
        if (right.kind() == Chunk.Kind.PRONOUN
                && right.last() + 1 < grammar.size()
                && grammar.tag(right.last() + 1).matches("VB[DPZ]|MD")) {
            return verbBefore(chunks.get(start).first());
        }
        int verb = -1;
        for (int i = right.first(); i <= right.last(); i++) {
            int head = grammar.arcs.head(i);
            if (head > right.last() && grammar.arcs.relation(i).startsWith("nsubj")) {
                verb = head;
            }
        }
        if (verb < 0) {
            return false;
        }
        for (int i = chunks.get(start).first(); i <= left.last(); i++) {
            int head = grammar.arcs.head(i);
            if (head > right.last() && grammar.arcs.relation(i).startsWith("nsubj") && head == verb) {
                return false;
            }
        }
        return verbBefore(chunks.get(start).first());
    }

    private boolean verbBefore(int token) {
        for (int i = 0; i < token; i++) {
            if (grammar.isVerb(i) && grammar.chunk(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Group group(List<Chunk> members) {
        int first = members.get(0).first();
        int last = members.get(members.size() - 1).last();
        int best = -1;
        int score = -1;
        for (var chunk : members) {
            for (int i = chunk.first(); i <= chunk.last(); i++) {
                int head = grammar.arcs.head(i);
                if (head >= first && head <= last && inside(members, head)) {
                    continue;
                }
                int value = score(grammar.arcs.relation(i)) + (i == chunk.head() ? 1 : 0);
                if (value > score) {
                    score = value;
                    best = i;
                }
            }
        }
        int governor = best < 0 ? -1 : grammar.arcs.head(best);
        String relation = best < 0 ? "root" : grammar.arcs.relation(best);
        var preposition = preposition(first);
        if (relation.equals("nsubj")
                && infinitive(governor, last)
                && grammar.arcs.head(governor) >= 0
                && grammar.arcs.head(governor) < first) {
            // "welcomed Kenya's decision to pay": the parser takes "decision" for the subject of "pay"
            governor = grammar.arcs.head(governor);
            relation = preposition.isPresent() ? "obl" : "obj";
        }
        if (preposition.isPresent()
                && (relation.startsWith("obj") || relation.startsWith("nsubj"))
                && Set.of("of", "with", "to", "in", "on", "by", "from", "against", "at", "between", "among")
                        .contains(preposition.get())) {
            relation = "obl";
        }
        return new Group(List.copyOf(members), governor, relation, preposition);
    }

    private boolean infinitive(int verb, int last) {
        return verb > last + 1
                && grammar.tag(verb).equals("VB")
                && grammar.tag(last + 1).equals("TO");
    }

    private static boolean inside(List<Chunk> members, int token) {
        return members.stream().anyMatch(chunk -> chunk.covers(token));
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
        if (PREPOSITION_TAGS.contains(grammar.tag(i))) {
            String word = grammar.lower(i);
            if (grammar.tag(first).equals("CD") && grammar.is(ClauseList.ROUGHLY, word)) {
                return Optional.empty();
            }
            if (word.equals("to") && i > 0 && grammar.lower(i - 1).equals("according")) {
                return Optional.of("according to");
            }
            return Optional.of(word);
        }
        if (grammar.tag(i).equals("VBG")
                && Set.of("including", "regarding", "concerning", "following").contains(grammar.lower(i))) {
            return Optional.of(grammar.lower(i));
        }
        return Optional.empty();
    }
}
