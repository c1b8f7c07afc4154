package org.chancery.extract.event.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** "met Moe on Sunday and Berg on Monday": each of whom somebody met on a day of his own is another meeting. */
public final class MeetingsInTurn {

    /** How many words behind a name its day may stand: "Berg, the party's top diplomat, on Monday". */
    private static final int NEAR = 10;

    private final SentenceSyntax syntax;
    private final PartySpans parties;
    private final List<Span> times;

    /** @param times expressions of time of the sentence */
    public MeetingsInTurn(SentenceSyntax syntax, PartySpans parties, List<Span> times) {
        this.syntax = syntax;
        this.parties = parties;
        this.times = times;
    }

    /** The second meeting that a verb tells, with the words of its day; none where all were met together. */
    public Optional<EventCandidate> second(EventCandidate first) {
        boolean meets = first.type() == EventType.CONSULT
                && !first.modes().contains("visit")
                && syntax.isVerb(first.anchor())
                && !first.actors().isEmpty()
                && !first.recipients().isEmpty();
        if (!meets) {
            return Optional.empty();
        }
        int met = syntax.first(first.recipients().get(first.recipients().size() - 1));
        return syntax.groups.stream()
                .filter(group -> group.first() > met && isJoined(group) && isWithin(first.anchor(), group))
                .filter(group ->
                        parties.acts(group) && dayBetween(met, group.first()).isPresent())
                .findFirst()
                .flatMap(group -> dayBehind(group).map(day -> first.among(first.actors(), parties.outer(group))
                        .on(day)));
    }

    /** Whether an "and" or a comma with it stands before a group. */
    private boolean isJoined(Coordination group) {
        int before = group.first() - 1;
        return before > 0
                && (syntax.tag(before).equals("CC") || syntax.lower(before).equals("then"));
    }

    /** Whether no other verb stands between the meeting and a group, nor is the group what one does. */
    private boolean isWithin(int anchor, Coordination group) {
        return IntStream.range(anchor + 1, group.first()).noneMatch(this::isPredicate)
                && !group.relation().startsWith("nsubj");
    }

    private boolean isPredicate(int token) {
        return syntax.isVerb(token)
                && syntax.phrase(token).isEmpty()
                && syntax.tag(token).matches("VB[DZP]?|MD");
    }

    private Optional<Span> dayBetween(int from, int to) {
        return times.stream()
                .filter(time -> syntax.first(time) > from && syntax.first(time) < to)
                .findFirst();
    }

    private Optional<Span> dayBehind(Coordination group) {
        return times.stream()
                .filter(time -> syntax.first(time) > group.last() && syntax.first(time) <= group.last() + NEAR)
                .findFirst()
                .filter(time -> IntStream.range(group.last() + 1, syntax.first(time))
                        .noneMatch(
                                token -> isPredicate(token) || syntax.tag(token).equals("CC")));
    }
}
