package org.chancery.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;

/** Reads when and where an event was, on what occasion, about what, and whether face to face. */
final class Circumstances {

    private final Grammar grammar;
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
    private final Closeness closeness;

    Circumstances(
            Grammar grammar, EventWords words, EventLexicon lexicon, Annotation annotation, Optional<LocalDate> day) {
        this.day = day;
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.words = words;
        var span = grammar.sentence.span();
        this.times =
                annotation.timesIn(span).stream().filter(Circumstances::dates).toList();
        this.closeness = new Closeness(grammar, lexicon, annotation.timesIn(span));
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
    boolean isAhead(Optional<Span> time) {
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
    Optional<Span> time(Core core, boolean announced) {
        TimeExpression best = null;
        int bestScore = 0;
        // "met on Monday, days after talks with": the day of the one is not that of the other
        boolean earlier = core.site().isEarlier(core.anchor());
        var own = earlier ? grammar.arcs.subtree(core.anchor()) : List.<Integer>of();
        for (var time : times) {
            int token = tokenAt(time.span());
            boolean other = token < 0
                    || describes(time, token, core)
                    || isLimit(time)
                    || isSpell(time)
                    || earlier && !own.contains(token);
            int score = other ? 0 : closeness.of(token, core);
            if (score > bestScore && !(announced && score > ABOVE)) {
                best = time;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(TimeExpression::span);
    }

    /** "an 18th-century villa", "the 2015 accord": a year or more before a noun tells which one, and not when it was met in. */
    private boolean describes(TimeExpression time, int token, Core core) {
        int noun = grammar.arcs.head(token);
        boolean modifies = noun > token
                && grammar.arcs.relation(token).matches("compound|amod|nummod|nmod:poss")
                && grammar.tag(noun).startsWith("NN")
                && noun != core.anchor();
        return modifies
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
                && (grammar.is(ClauseList.UP_TO, first - 1) || grammar.is(ClauseList.UP_TO, first))
                && !(first > 1 && grammar.lower(first - 2).equals("not"));
    }

    /** "the first visit in two years": a spell that has passed, no day ahead. */
    private boolean isSpell(TimeExpression time) {
        int first = firstOf(time.span());
        if (first <= 0
                || !grammar.lower(first).equals("in")
                        && !grammar.lower(first - 1).equals("in")) {
            return false;
        }
        boolean length = grammar.lower(tokenAt(time.span()))
                .matches(
                        "(?:minute|hour|day|week|month|year|decade|centurie)s|century|decade|generation|year|month|week");
        for (int i = first - 1; i >= 0 && i >= first - NEAR && length; i--) {
            if (grammar.tag(i).equals("JJS") || grammar.is(ClauseList.FIRSTS, i)) {
                return true;
            }
            if (grammar.tag(i).matches("VBD|VBZ|VBP|MD") && grammar.chunk(i).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private int firstOf(Span span) {
        for (int i = 0; i < grammar.size(); i++) {
            if (span.overlaps(grammar.token(i).span())) {
                return i;
            }
        }
        return -1;
    }

    private int tokenAt(Span span) {
        for (int i = grammar.size() - 1; i >= 0; i--) {
            if (span.covers(grammar.token(i).span())
                    && (grammar.arcs.head(i) < 0
                            || !span.covers(grammar.token(grammar.arcs.head(i)).span()))) {
                return i;
            }
        }
        return -1;
    }

    /** The place of a clause: what follows "in" or "at" and is no party of the event. */
    Optional<Span> place(Core core, List<Span> taken) {
        Span best = null;
        int bestScore = 0;
        for (var group : grammar.groups) {
            if (!grammar.led(group, ClauseList.SPOT) || group.isTime() || isOfMatter(group, core)) {
                continue;
            }
            var chunk = group.lead();
            var name = grammar.name(chunk.head())
                    .filter(n -> Set.of(Name.Sort.PLACE, Name.Sort.STATE, Name.Sort.METONYM)
                            .contains(n.sort()));
            if (name.isEmpty()
                    || taken.stream().anyMatch(span -> span.overlaps(name.get().span()))) {
                continue;
            }
            int score = closeness.of(chunk.head(), core);
            if (score > bestScore) {
                bestScore = score;
                best = name.get().span();
            }
        }
        return Optional.ofNullable(best)
                .or(() -> core.modes().contains("visit") ? destination(core) : visited(core, taken));
    }

    /** "talks on the fighting in Congo", "a protest over a visit to Taiwan": a place within what the event is about is not its own. */
    private boolean isOfMatter(Group place, Core core) {
        int at = place.governor();
        for (int round = 0; round < 6 && at >= 0 && at != core.anchor(); round++) {
            var group = grammar.group(at);
            if (group.filter(this::isMatter).isPresent() || isAboutVerb(at) || isAnotherDeed(at, core)) {
                return true;
            }
            at = grammar.arcs.head(at);
        }
        return false;
    }

    /** "talks on ending the war in Mali": a verb as the matter. */
    private boolean isAboutVerb(int verb) {
        return grammar.isVerb(verb)
                && grammar.arcs.children(verb, "case", "mark").stream()
                        .anyMatch(word -> grammar.is(ClauseList.ABOUT, word));
    }

    /** "expelled diplomats after the poisoning of a spy in Hull": the place of a deed that is not this event. */
    private boolean isAnotherDeed(int noun, Core core) {
        return !core.trigger().contains(noun)
                && !core.site().reach().contains(noun)
                && !core.site().content().contains(noun)
                && words.classes(noun).stream()
                        .anyMatch(kind -> kind.alone()
                                && kind.says().type().filter(DEEDS::contains).isPresent());
    }

    private boolean isMatter(Group group) {
        int head = group.lead().head();
        boolean journey =
                words.classes(head).stream().anyMatch(kind -> kind.name().equals("visit"));
        return group.preposition()
                        .filter(word -> grammar.is(ClauseList.ABOUT, word) && !(word.equals("on") && journey))
                        .isPresent()
                && !words.isSetting(head);
    }

    /** Who goes to see a country or a capital is there. */
    private Optional<Span> destination(Core core) {
        for (int i = 0; i < grammar.size(); i++) {
            var name = grammar.name(i)
                    .filter(it -> Set.of(Name.Sort.PLACE, Name.Sort.STATE, Name.Sort.METONYM)
                            .contains(it.sort()))
                    .map(Name::span);
            if (name.isPresent() && core.recipients().contains(name.get())) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** "met during a visit to Washington": where a visit went to. */
    private Optional<Span> visited(Core core, List<Span> taken) {
        for (var group : grammar.groups) {
            int governor = group.governor();
            boolean visit = group.preposition().filter("to"::equals).isPresent()
                    && governor >= 0
                    && words.classes(governor).stream()
                            .anyMatch(kind -> kind.name().equals("visit"));
            var name = grammar.name(group.lead().head());
            if (visit
                    && closeness.of(governor, core) > 0
                    && !isOfMatter(group, core)
                    && name.isPresent()
                    && taken.stream().noneMatch(span -> span.overlaps(name.get().span()))) {
                return name.map(Name::span);
            }
        }
        return Optional.empty();
    }

    /** The summit or session that an event was part of. */
    Optional<Span> occasion(Core core) {
        Span best = null;
        int nearest = Integer.MAX_VALUE;
        for (var name : occasions) {
            int token = tokenAt(name.span());
            if (token < 0 || core.trigger().contains(token)) {
                continue;
            }
            int distance = Math.abs(token - core.anchor());
            if (distance < nearest) {
                nearest = distance;
                best = name.span();
            }
        }
        return Optional.ofNullable(best).or(() -> session(core));
    }

    /** "the 76th session of the General Assembly": a conference that the sentence names. */
    private Optional<Span> session(Core core) {
        for (var group : grammar.groups) {
            int head = group.lead().head();
            boolean summit =
                    words.classes(head).stream().anyMatch(kind -> kind.name().equals("summit"));
            boolean meetings = grammar.led(group, ClauseList.OCCASIONED)
                    && words.classes(head).stream().anyMatch(kind -> kind.name().equals("talks"))
                    && holdsBody(group.lead());
            if (!summit && !meetings || core.trigger().contains(head)) {
                continue;
            }
            var next = grammar.groups.stream()
                    .filter(other -> other.first() == group.lead().last() + 2
                            && other.preposition().filter("of"::equals).isPresent())
                    .findFirst();
            int last = next.map(Group::last).orElse(group.lead().last());
            for (int i = group.first(); i <= last; i++) {
                if (grammar.name(i).isPresent() || grammar.tag(i).startsWith("NNP")) {
                    return Optional.of(grammar.span(group.first(), last));
                }
            }
        }
        return Optional.empty();
    }

    /** "the G7 meetings": a body's name before the noun. */
    private boolean holdsBody(Chunk chunk) {
        for (int i = chunk.first(); i < chunk.head(); i++) {
            if (grammar.name(i)
                    .filter(name -> name.sort() == Name.Sort.ORGANISATION)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "in person", "face to face", "by phone", "virtual". */
    Optional<EventClause.Stated> inPerson(Core core) {
        if (core.type() != EventType.CONSULT) {
            return Optional.empty();
        }
        for (int i = Math.max(0, core.anchor() - NEAR); i < Math.min(grammar.size(), core.anchor() + NEAR); i++) {
            var words = new StringBuilder();
            for (int k = i; k < grammar.size() && k < i + 5; k++) {
                words.append(k > i ? " " : "").append(grammar.lower(k));
                var stated = lexicon.statuses().presence(words.toString());
                if (stated.isPresent()) {
                    return Optional.of(new EventClause.Stated(stated.get(), grammar.span(i, k)));
                }
            }
        }
        return Optional.empty();
    }
}
