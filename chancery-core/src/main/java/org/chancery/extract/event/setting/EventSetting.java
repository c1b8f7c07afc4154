package org.chancery.extract.event.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.event.frame.EventCandidate;
import org.chancery.extract.event.frame.EventWords;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** Reads when and where an event was, on what occasion, about what, and whether face to face. */
public final class EventSetting {

    private final SentenceSyntax syntax;
    private static final Set<EventType> DEEDS =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);
    private static final int NEAR = 12;

    /** The highest score of a time that stands on a verb above the event. */
    private static final int ABOVE = 8;

    private final EventWords words;
    private final EventLexicon lexicon;
    private final Optional<LocalDate> day;
    private final List<TimeExpression> times;
    private final List<Name> occasions;
    private final AttachmentScore attachment;

    public EventSetting(
            SentenceSyntax syntax,
            EventWords words,
            EventLexicon lexicon,
            Annotation annotation,
            Optional<LocalDate> day) {
        this.day = day;
        this.lexicon = lexicon;
        this.syntax = syntax;
        this.words = words;
        var span = syntax.sentence.span();
        this.times =
                annotation.timesIn(span).stream().filter(EventSetting::dates).toList();
        this.attachment = new AttachmentScore(syntax, lexicon, annotation.timesIn(span));
        this.occasions = annotation.namesIn(span).stream()
                .filter(name -> name.sort() == Name.Sort.OCCASION)
                .toList();
    }

    /** Days that are known, or would be with the report's day; "now" and "for three days" date nothing. */
    private static boolean dates(TimeExpression time) {
        boolean length = time.type() == TimeExpression.Type.DURATION || time.type() == TimeExpression.Type.SET;
        return time.interval().isPresent() || !length && !time.value().endsWith("_REF");
    }

    /** Whether a time lies after the day of the report: "visits Algiers next month". */
    public boolean isAhead(Optional<Span> time) {
        return day.isPresent()
                && times.stream()
                        .filter(expression -> Optional.of(expression.span()).equals(time))
                        .flatMap(expression -> expression.interval().stream())
                        .flatMap(interval -> interval.start().stream())
                        .anyMatch(start -> start.isAfter(day.get()));
    }

    /**
     * The time expression that dates an event: one on its clause, else the nearest that no other finite clause owns.
     *
     * @param announced whether the event is the announcing of what the clause tells: its own time is that of the thing announced
     */
    public Optional<Span> time(EventCandidate candidate, boolean announced) {
        TimeExpression best = null;
        int bestScore = 0;
        // "met on Monday, days after talks with": the day of the one is not that of the other
        boolean earlier = candidate.site().isEarlier(candidate.anchor());
        var own = earlier ? syntax.arcs.subtree(candidate.anchor()) : List.<Integer>of();
        for (var time : times) {
            int token = tokenAt(time.span());
            boolean other = token < 0
                    || describes(time, token, candidate)
                    || isLimit(time)
                    || isSpell(time)
                    || earlier && !own.contains(token);
            int score = other ? 0 : attachment.of(token, candidate);
            if (score > bestScore && !(announced && score > ABOVE)) {
                best = time;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(TimeExpression::span);
    }

    /** "an 18th-century villa", "the 2015 accord": a year or more before a noun tells which one, and not when it was met in. */
    private boolean describes(TimeExpression time, int token, EventCandidate candidate) {
        int noun = syntax.arcs.head(token);
        boolean modifies = noun > token
                && syntax.arcs.relation(token).matches("compound|amod|nummod|nmod:poss")
                && syntax.tag(noun).startsWith("NN")
                && noun != candidate.anchor();
        return modifies && isAnotherDeed(noun, candidate)
                || modifies
                        && time.interval()
                                .filter(days -> days.start().isPresent()
                                        && days.end().isPresent()
                                        && days.start()
                                                .get()
                                                .plusMonths(11)
                                                .isBefore(days.end().get()))
                                .isPresent();
    }

    /** "extended the ban until April": when it ends, not when that was done. */
    private boolean isLimit(TimeExpression time) {
        int first = firstOf(time.span());
        return first > 0
                && (syntax.is(ClauseList.UP_TO, first - 1) || syntax.is(ClauseList.UP_TO, first))
                && !(first > 1 && syntax.lower(first - 2).equals("not"));
    }

    /** "the first visit in two years": a spell that has passed, no day ahead. */
    private boolean isSpell(TimeExpression time) {
        int first = firstOf(time.span());
        if (first <= 0
                || !syntax.lower(first).equals("in") && !syntax.lower(first - 1).equals("in")) {
            return false;
        }
        boolean length = syntax.lower(tokenAt(time.span()))
                .matches(
                        "(?:minute|hour|day|week|month|year|decade|centurie)s|century|decade|generation|year|month|week");
        for (int i = first - 1; i >= 0 && i >= first - NEAR && length; i--) {
            if (syntax.tag(i).equals("JJS") || syntax.is(ClauseList.FIRSTS, i)) {
                return true;
            }
            if (syntax.tag(i).matches("VBD|VBZ|VBP|MD") && syntax.phrase(i).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private int firstOf(Span span) {
        for (int i = 0; i < syntax.size(); i++) {
            if (span.overlaps(syntax.token(i).span())) {
                return i;
            }
        }
        return -1;
    }

    private int tokenAt(Span span) {
        for (int i = syntax.size() - 1; i >= 0; i--) {
            if (span.covers(syntax.token(i).span())
                    && (syntax.arcs.head(i) < 0
                            || !span.covers(syntax.token(syntax.arcs.head(i)).span()))) {
                return i;
            }
        }
        return -1;
    }

    /** The place of a clause: what follows "in" or "at" and is no party of the event. */
    public Optional<Span> place(EventCandidate candidate, List<Span> taken) {
        Span best = null;
        int bestScore = 0;
        for (var group : syntax.groups) {
            if (!syntax.led(group, ClauseList.SPOT) || group.isTime() || isOfMatter(group, candidate)) {
                continue;
            }
            var phrase = group.lead();
            var name = syntax.name(phrase.head())
                    .filter(n -> Set.of(Name.Sort.PLACE, Name.Sort.STATE, Name.Sort.METONYM)
                            .contains(n.sort()));
            if (name.isEmpty()
                    || taken.stream().anyMatch(span -> span.overlaps(name.get().span()))) {
                continue;
            }
            int score = attachment.of(phrase.head(), candidate);
            if (score > bestScore) {
                bestScore = score;
                best = name.get().span();
            }
        }
        return Optional.ofNullable(best)
                .or(() -> candidate.modes().contains("visit") ? destination(candidate) : visited(candidate, taken));
    }

    /** "talks on the fighting in Congo", "a protest over a visit to Taiwan": a place within what the event is about is not its own. */
    private boolean isOfMatter(Coordination place, EventCandidate candidate) {
        int at = place.governor();
        for (int round = 0; round < 6 && at >= 0 && at != candidate.anchor(); round++) {
            var group = syntax.group(at);
            if (group.filter(this::isMatter).isPresent() || isAboutVerb(at) || isAnotherDeed(at, candidate)) {
                return true;
            }
            at = syntax.arcs.head(at);
        }
        return false;
    }

    /** "talks on ending the war in Mali": a verb as the matter. */
    private boolean isAboutVerb(int verb) {
        return syntax.isVerb(verb)
                && syntax.arcs.children(verb, "case", "mark").stream()
                        .anyMatch(word -> syntax.is(ClauseList.ABOUT, word));
    }

    /** "expelled diplomats after the poisoning of a spy in Hull": the place of a deed that is not this event. */
    private boolean isAnotherDeed(int noun, EventCandidate candidate) {
        return !candidate.trigger().contains(noun)
                && !candidate.site().reach().contains(noun)
                && !candidate.site().content().contains(noun)
                && words.classes(noun).stream()
                        .anyMatch(kind -> kind.alone()
                                && kind.says().type().filter(DEEDS::contains).isPresent());
    }

    private boolean isMatter(Coordination group) {
        int head = group.lead().head();
        boolean journey =
                words.classes(head).stream().anyMatch(kind -> kind.name().equals("visit"));
        return group.preposition()
                        .filter(word -> syntax.is(ClauseList.ABOUT, word) && !(word.equals("on") && journey))
                        .isPresent()
                && !words.isSetting(head);
    }

    /** Who goes to see a country or a capital is there. */
    private Optional<Span> destination(EventCandidate candidate) {
        for (int i = 0; i < syntax.size(); i++) {
            var name = syntax.name(i)
                    .filter(it -> Set.of(Name.Sort.PLACE, Name.Sort.STATE, Name.Sort.METONYM)
                            .contains(it.sort()))
                    .map(Name::span);
            if (name.isPresent() && candidate.recipients().contains(name.get())) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** "met during a visit to Washington": where a visit went to. */
    private Optional<Span> visited(EventCandidate candidate, List<Span> taken) {
        for (var group : syntax.groups) {
            int governor = group.governor();
            boolean visit = group.preposition().filter("to"::equals).isPresent()
                    && governor >= 0
                    && words.classes(governor).stream()
                            .anyMatch(kind -> kind.name().equals("visit"));
            var name = syntax.name(group.lead().head());
            if (visit
                    && attachment.of(governor, candidate) > 0
                    && !isOfMatter(group, candidate)
                    && name.isPresent()
                    && taken.stream().noneMatch(span -> span.overlaps(name.get().span()))) {
                return name.map(Name::span);
            }
        }
        return Optional.empty();
    }

    /** The summit or session that an event was part of. */
    public Optional<Span> occasion(EventCandidate candidate) {
        Span best = null;
        int nearest = Integer.MAX_VALUE;
        for (var name : occasions) {
            int token = tokenAt(name.span());
            if (token < 0 || candidate.trigger().contains(token)) {
                continue;
            }
            int distance = Math.abs(token - candidate.anchor());
            if (distance < nearest) {
                nearest = distance;
                best = name.span();
            }
        }
        return Optional.ofNullable(best).or(() -> session(candidate));
    }

    /** "the 76th session of the General Assembly": a conference that the sentence names. */
    private Optional<Span> session(EventCandidate candidate) {
        for (var group : syntax.groups) {
            int head = group.lead().head();
            boolean summit =
                    words.classes(head).stream().anyMatch(kind -> kind.name().equals("summit"));
            boolean meetings = syntax.led(group, ClauseList.OCCASIONED)
                    && words.classes(head).stream().anyMatch(kind -> kind.name().equals("talks"))
                    && holdsBody(group.lead());
            if (!summit && !meetings || candidate.trigger().contains(head)) {
                continue;
            }
            var next = syntax.groups.stream()
                    .filter(other -> other.first() == group.lead().last() + 2
                            && other.preposition().filter("of"::equals).isPresent())
                    .findFirst();
            int last = next.map(Coordination::last).orElse(group.lead().last());
            for (int i = group.first(); i <= last; i++) {
                if (syntax.name(i).isPresent() || syntax.tag(i).startsWith("NNP")) {
                    return Optional.of(syntax.span(group.first(), last));
                }
            }
        }
        return Optional.empty();
    }

    /** "the G7 meetings": a body's name before the noun. */
    private boolean holdsBody(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (syntax.name(i)
                    .filter(name -> name.sort() == Name.Sort.ORGANISATION)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "in person", "face to face", "by phone", "virtual". */
    public Optional<EventClause.Stated> inPerson(EventCandidate candidate) {
        if (candidate.type() != EventType.CONSULT) {
            return Optional.empty();
        }
        for (int i = Math.max(0, candidate.anchor() - NEAR);
                i < Math.min(syntax.size(), candidate.anchor() + NEAR);
                i++) {
            var words = new StringBuilder();
            for (int k = i; k < syntax.size() && k < i + 5; k++) {
                words.append(k > i ? " " : "").append(syntax.lower(k));
                var stated = lexicon.statuses().presence(words.toString());
                if (stated.isPresent()) {
                    return Optional.of(new EventClause.Stated(stated.get(), syntax.span(i, k)));
                }
            }
        }
        return Optional.empty();
    }
}
