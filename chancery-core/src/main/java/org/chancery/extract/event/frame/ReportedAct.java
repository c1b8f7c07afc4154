package org.chancery.extract.event.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.chancery.knowledge.ClauseList;
import org.chancery.knowledge.EventLexicon;
import org.chancery.knowledge.Slot;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.SentenceSyntax;

/** Reads what somebody says that another must do, or is: within a clause that reports it, or in his own words. */
final class ReportedAct {

    private static final String MUST = "must";
    private static final Set<EventType> MUTUAL = Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT);

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;
    private final PartySpans parties;
    private final PredicateReader reader;

    ReportedAct(SentenceSyntax syntax, EventLexicon lexicon, PartySpans parties, PredicateReader reader) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.parties = parties;
        this.reader = reader;
    }

    /** "The minister said that Israel must withdraw": a demand of whoever says so. */
    Optional<EventCandidate> obligation(int token) {
        return isReported(token)
                ? obligation(token, speakers(token))
                        .map(found -> asked(found, token))
                        .map(found -> found.at(teller(token)))
                : Optional.empty();
    }

    /** "told Moe that the two countries should": he is asked, for one of them is the speaker's. */
    private EventCandidate asked(EventCandidate demand, int token) {
        if (demand.recipients().stream().noneMatch(demand.site()::isPair)) {
            return demand;
        }
        return syntax.groups.stream()
                .filter(group ->
                        group.governor() == teller(token) && group.relation().matches("i?obj"))
                .map(parties::outer)
                .filter(hearers -> !hearers.isEmpty())
                .findFirst()
                .map(hearers -> demand.among(demand.actors(), hearers))
                .orElse(demand);
    }

    /** "The minister said that the raid was illegal": an accusation by whoever says so. */
    Optional<EventCandidate> judgement(int token) {
        return isReported(token) && !isHimself(token) && !isAdmitted(token)
                ? judgement(token, teller(token), speakers(token))
                : Optional.empty();
    }

    /** "he said that he was wrong" */
    private boolean isHimself(int token) {
        return syntax.subject(token)
                .filter(group -> syntax.is(ClauseList.THIRD_PERSON, group.first()))
                .isPresent();
    }

    /** "acknowledged that his party had failed": blame that somebody owns up to. */
    private boolean isAdmitted(int token) {
        return syntax.is(ClauseList.ADMITTING, syntax.lemma(teller(token)));
    }

    private boolean isReported(int token) {
        int teller = teller(token);
        return teller >= 0
                && (syntax.isVerb(token) || syntax.has(token, "cop"))
                && lexicon.statuses().isReporting(syntax.lemma(teller))
                && syntax.negation(teller).isEmpty();
    }

    /** The verb that reports a clause: before it, or behind its comma ("the raid was illegal, the minister said"); -1 where none may. */
    private int teller(int token) {
        int head = syntax.arcs.head(token);
        if (head >= 0 && syntax.arcs.relation(token).matches("ccomp|parataxis|dep")) {
            return head;
        }
        return syntax.arcs.children(token, "parataxis").stream()
                .filter(verb -> verb > token
                        && syntax.isVerb(verb)
                        && lexicon.statuses().isReporting(syntax.lemma(verb))
                        && IntStream.range(token, verb)
                                .anyMatch(i -> syntax.lower(i).equals(",")))
                .findFirst()
                .orElse(-1);
    }

    private List<Span> speakers(int token) {
        return syntax.subject(teller(token))
                .filter(parties::acts)
                .map(parties::outer)
                .orElse(List.of());
    }

    /** What its speakers demand by a modal, which the demand hangs on: it is made, whether or not it is met. */
    Optional<EventCandidate> obligation(int token, List<Span> speakers) {
        var modal = syntax.auxiliaries(token).stream()
                .filter(aux -> lexicon.statuses().obliges(syntax.lower(aux)) || isHaveTo(aux, token))
                .findFirst()
                .or(() -> Optional.of(token).filter(this::isNeed));
        int duty = modal.filter(word -> word == token)
                .flatMap(word -> governed(token))
                .orElse(token);
        var obliged = new ArgumentSlots(syntax, parties, token, Optional.empty(), Set.of(), Set.of())
                .fill(Slot.SUBJECT.label());
        boolean himself = syntax.subject(token)
                .filter(group -> syntax.is(ClauseList.FIRST_PERSON, group.first()))
                .isPresent();
        if (modal.isEmpty() || obliged.isEmpty() || himself || isVague(token, modal.get()) || isOwn(token, speakers)) {
            return Optional.empty();
        }
        var inner = reader.predicate(duty, 1);
        // "in the direction it needs to go": what is needed is a deed
        boolean vague = duty != token || syntax.is(ClauseList.MINDING, syntax.lemma(duty));
        if (inner.isEmpty() && vague) {
            return Optional.empty();
        }
        // "must not help": what is demanded is to leave it
        boolean forbidden = syntax.negation(token).isPresent();
        var saying = lexicon.compose(
                "demand",
                inner.filter(candidate -> !forbidden)
                        .map(candidate -> candidate.type().name())
                        .orElse("*"));
        var actors = RoleFiller.without(speakers, obliged);
        if (saying.isEmpty() || saying.get().type().isEmpty() || actors.isEmpty()) {
            return Optional.empty();
        }
        var words = new TreeSet<Integer>(Set.of(token));
        words.addAll(List.of(modal.get(), duty));
        var used = new LinkedHashSet<Integer>(words);
        inner.ifPresent(candidate -> used.addAll(candidate.used()));
        return Optional.of(candidate(
                saying.get().type().get(),
                saying.get().modes(),
                "operators/must",
                modal.get(),
                token,
                words,
                used,
                actors,
                obliged));
    }

    /** "Togo needs to withdraw", "has to release": what is needed now, and not "did not need to", "had to". */
    private boolean isNeed(int verb) {
        return syntax.tag(verb).matches("VBZ|VBP|VB")
                && lexicon.statuses().isNeed(syntax.lemma(verb))
                && syntax.negation(verb).isEmpty()
                && governed(verb).isPresent();
    }

    /** "Has to release", where the parser takes "has" for an auxiliary. */
    private boolean isHaveTo(int aux, int verb) {
        return syntax.tag(aux).matches("VBZ|VBP")
                && lexicon.statuses().isNeed(syntax.lemma(aux))
                && verb == aux + 2
                && syntax.lower(aux + 1).equals("to");
    }

    /** "India's minister said that India needs to": nothing is asked of another. */
    private boolean isOwn(int token, List<Span> speakers) {
        var state = syntax.subject(token)
                .flatMap(group -> syntax.name(group.lead().head()))
                .filter(name -> name.sort() == Name.Sort.STATE)
                .flatMap(Name::country);
        return state.isPresent()
                && IntStream.range(0, syntax.size())
                        .filter(i -> speakers.stream()
                                .anyMatch(speaker ->
                                        speaker.covers(syntax.token(i).span())))
                        .anyMatch(i -> syntax.name(i).flatMap(Name::country).equals(state));
    }

    /** The infinitive that a verb governs, which nobody else is to do. */
    private Optional<Integer> governed(int verb) {
        return syntax.arcs.children(verb, "xcomp").stream()
                .filter(child -> syntax.tag(child).equals("VB")
                        && child > verb
                        && syntax.lower(verb + 1).equals("to"))
                .findFirst();
    }

    /** "People must know", "the name shall be a reminder", "he should be remembered": nobody is told to do anything. */
    private boolean isVague(int token, int modal) {
        boolean anyone = syntax.subject(token)
                .filter(group ->
                        syntax.is(ClauseList.ANYONE, syntax.lemma(group.lead().head())))
                .isPresent();
        boolean state = syntax.has(token, "cop") && !syntax.lower(modal).equals(MUST);
        return anyone || state || syntax.isPassive(token) || isGuess(token, modal);
    }

    /** "He must be dreaming", "she must have known": what the speaker thinks is so. */
    private boolean isGuess(int token, int modal) {
        boolean perfect = syntax.auxiliaries(token).stream()
                .anyMatch(aux -> aux != modal && syntax.lower(aux).equals("have"));
        return syntax.lower(modal).equals(MUST) && (perfect || syntax.tag(token).equals("VBG"));
    }

    /** Likewise for what somebody is said to be. */
    Optional<EventCandidate> judgement(int token, int anchor, List<Span> speakers) {
        var found = new Judgement(syntax, lexicon, parties).at(token);
        var actors =
                found.map(said -> RoleFiller.without(speakers, said.judged())).orElse(List.of());
        if (actors.isEmpty() || isMissedAgreement(token)) {
            return Optional.empty();
        }
        var said = found.get();
        List<String> modes = said.type() == EventType.ACCUSE ? List.of("disapprove") : List.of();
        return Optional.of(candidate(
                said.type(),
                modes,
                "operators/judge",
                anchor,
                token,
                new TreeSet<>(said.words()),
                said.words(),
                actors,
                said.judged()));
    }

    /** "failed to reach an agreement": nobody is blamed by that. */
    private boolean isMissedAgreement(int token) {
        return syntax.arcs.children(token, "xcomp").stream()
                .flatMap(verb -> reader.predicate(verb, 1).stream())
                .anyMatch(inner -> MUTUAL.contains(inner.type()));
    }

    private EventCandidate candidate(
            EventType type,
            List<String> modes,
            String frame,
            int anchor,
            int token,
            TreeSet<Integer> words,
            Set<Integer> used,
            List<Span> actors,
            List<Span> recipients) {
        var site = new ArgumentSlots(syntax, parties, anchor, Optional.empty(), Set.of(token), Set.of());
        return new EventCandidate(
                type, modes, List.of(), frame, anchor, words, used, actors, recipients, Optional.empty(), site);
    }
}
