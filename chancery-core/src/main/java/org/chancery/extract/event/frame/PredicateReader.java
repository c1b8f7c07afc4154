package org.chancery.extract.event.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.EventLexicon;
import org.chancery.knowledge.NounClass;
import org.chancery.knowledge.Saying;
import org.chancery.knowledge.Sense;
import org.chancery.model.EventType;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** Reads what a verb, a predicate adjective or a noun says: the sense that fits, composed with what it governs. */
public final class PredicateReader {

    private static final int DEPTH = 4;
    private static final String ANYTHING = "*";
    private static final String NOT = "not ";

    private final SentenceSyntax syntax;
    private final EventLexicon lexicon;
    private final EventWords words;
    private final PartySpans parties;

    public PredicateReader(SentenceSyntax syntax, EventLexicon lexicon, EventWords words, PartySpans parties) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.words = words;
        this.parties = parties;
    }

    /** What the verb or predicate adjective at a token says. */
    public Optional<EventCandidate> predicate(int token) {
        var reported = new ReportedAct(syntax, lexicon, parties, this);
        return reported.obligation(token)
                .or(() -> new Misdeeds(syntax, lexicon).words(token).isEmpty()
                        ? Optional.empty()
                        : reported.judgement(token))
                .or(() -> deed(token, reported));
    }

    /** "Chad was harbouring rebels, he said" is Chad's deed; "the ban violates the charter, he said" tells of nobody's, and judges. */
    private Optional<EventCandidate> deed(int token, ReportedAct reported) {
        var deed = predicate(token, 0);
        return deed.filter(told -> !told.actors().isEmpty())
                .or(() -> reported.judgement(token))
                .or(() -> deed);
    }

    /** What a predicate noun says: "is on strike"; or whoever is reported to say so of its subject: "said that the raid was a crime". */
    public Optional<EventCandidate> nominalPredicate(int token) {
        return state(token).or(() -> new ReportedAct(syntax, lexicon, parties, this).judgement(token));
    }

    /** "is under investigation", "has been on strike": a sense of "be" whose first word is a preposition is told by the noun behind it. */
    private Optional<EventCandidate> state(int token) {
        if (!syntax.has(token, "cop")) {
            return Optional.empty();
        }
        return syntax.arcs.children(token, "case").stream()
                .flatMap(preposition -> lexicon.senses(syntax.lower(preposition)).stream())
                .filter(sense -> sense.adjective() && sense.words().size() > 1)
                .filter(sense -> sense.words().get(1).equals(syntax.lemma(token)))
                .map(sense -> new Sense(
                        sense.id(),
                        sense.words().subList(1, sense.words().size()),
                        true,
                        sense.when(),
                        sense.says(),
                        sense.roles()))
                .flatMap(sense -> new SenseMatcher(syntax, words, parties)
                                .match(sense, token)
                                .flatMap(match -> read(sense, match, 0).candidate())
                                .stream())
                .findFirst();
    }

    /** @param depth how many predicates stand above it */
    Optional<EventCandidate> predicate(int token, int depth) {
        if (depth > DEPTH) {
            return Optional.empty();
        }
        boolean verb = syntax.isVerb(token) && syntax.phrase(token).isEmpty();
        boolean stative = verb && syntax.isStative(token);
        for (var sense : lexicon.senses(stative ? syntax.lower(token) : syntax.lemma(token))) {
            if (sense.adjective() == (verb && !stative)) {
                continue;
            }
            if (sense.adjective() && !stative && !isPredicate(token)) {
                continue;
            }
            var match = new SenseMatcher(syntax, words, parties).match(sense, token);
            if (match.isPresent()) {
                var reading = read(sense, match.get(), depth);
                if (reading.candidate().isPresent() || reading.silent()) {
                    return reading.candidate();
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPredicate(int token) {
        return syntax.has(token, "cop")
                || syntax.has(token, "xcomp")
                || token > 0 && Set.of("be", "become", "remain", "stay").contains(syntax.lemma(token - 1))
                || token > 1
                        && syntax.tag(token - 1).startsWith("RB")
                        && syntax.lemma(token - 2).equals("be");
    }

    /**
     * What a sense makes of its match.
     *
     * @param silent whether the knowledge files say that this is no event, whatever other senses would say
     */
    private record Reading(Optional<EventCandidate> candidate, boolean silent) {}

    private Reading read(Sense sense, SenseMatcher.Match match, int depth) {
        int anchor = match.anchor();
        if (sense.says().type().isPresent()) {
            var type = sense.says().type().get();
            var reach = new LinkedHashSet<>(match.governed());
            var site = new ArgumentSlots(
                    syntax, parties, anchor, match.object(), reach, words.things(match.governed(), type));
            var trigger = new TreeSet<>(match.tokens());
            trigger.addAll(match.governed());
            var roles = sense.roles().orElse(lexicon.verbal(type));
            var candidate = RoleFiller.of(sense.says(), type, sense.id(), trigger, site, roles, Optional.empty());
            return new Reading(Optional.of(JudgedMatter.judged(candidate, Optional.empty())), false);
        }
        if (sense.says().operator().isEmpty()) {
            return new Reading(Optional.empty(), true);
        }
        String operator = sense.says().operator().get();
        for (var content : contents(match, depth)) {
            for (String label : content.labels()) {
                var saying = lexicon.compose(operator, label);
                if (saying.isEmpty()) {
                    continue;
                }
                var type = saying.get().type();
                if (type.isEmpty()
                        && saying.get().operator().filter("same"::equals).isPresent()
                        && content.inner().isPresent()) {
                    type = content.inner().map(EventCandidate::type);
                }
                if (type.isEmpty()) {
                    return new Reading(Optional.empty(), saying.get().operator().isEmpty());
                }
                var site = new ArgumentSlots(
                        syntax,
                        parties,
                        anchor,
                        match.object(),
                        content.reach(),
                        words.things(content.nouns(), type.get()));
                boolean same =
                        content.inner().isPresent() && content.inner().get().type() == type.get();
                var says = same && saying.get().modes().isEmpty()
                        ? borrowed(saying.get(), content.inner().get())
                        : saying.get();
                var trigger = new TreeSet<>(match.tokens());
                trigger.addAll(content.tokens());
                if (same) {
                    trigger.removeAll(others(match, type.get(), depth));
                }
                String id = sense.id() + "+"
                        + content.inner().map(EventCandidate::frame).orElse(label);
                var roles = sense.roles().orElse(lexicon.verbal(type.get()));
                var filled = RoleFiller.of(says, type.get(), id, trigger, site, roles, content.inner());
                // "called for sanctions on Chad" accuses by the sanctions; "condemned the sanctions on Chad" by its
                // verb
                boolean judges = lexicon.compose(operator, ANYTHING)
                        .flatMap(Saying::type)
                        .equals(type);
                var candidate =
                        judges ? JudgedMatter.judged(filled, content.inner()) : decided(filled, sense, content.inner());
                return new Reading(
                        Optional.of(label.startsWith(NOT) ? spared(candidate, content.inner()) : candidate), false);
            }
        }
        return new Reading(Optional.empty(), false);
    }

    /** "started calling members and asking them to resign": deeds of other types, told beside the first. */
    private List<Integer> others(SenseMatcher.Match match, EventType type, int depth) {
        return match.complement().stream()
                .flatMap(verb -> syntax.arcs.children(verb, "conj").stream())
                .filter(verb -> predicate(verb, depth + 1)
                        .filter(other -> other.type() != type)
                        .isPresent())
                .toList();
    }

    /** "promised that Norway would not leave Chad": the promise is to whom it would have been done, not to who would have done it. */
    private static EventCandidate spared(EventCandidate candidate, Optional<EventCandidate> inner) {
        var others = inner.map(EventCandidate::recipients).map(spans -> RoleFiller.without(spans, candidate.actors()));
        var doers = inner.map(EventCandidate::actors).orElse(List.of());
        return candidate.among(
                candidate.actors(),
                others.filter(spans -> !spans.isEmpty())
                        .orElseGet(() -> RoleFiller.without(candidate.recipients(), doers)));
    }

    /** "voted to expel the deputy from the party": done to whom the deed itself is done to. */
    private EventCandidate decided(EventCandidate filled, Sense sense, Optional<EventCandidate> inner) {
        boolean plain = sense.says().operator().filter("through"::equals).isPresent()
                && sense.roles().isEmpty()
                && inner.filter(deed -> syntax.isVerb(deed.anchor())
                                && syntax.phrase(deed.anchor()).isEmpty())
                        .isPresent();
        var sufferers = plain ? RoleFiller.without(inner.get().recipients(), filled.actors()) : List.<Span>of();
        return sufferers.isEmpty() || filled.recipients().equals(filled.actors())
                ? filled
                : filled.among(filled.actors(), sufferers);
    }

    private static Saying borrowed(Saying saying, EventCandidate inner) {
        return new Saying(
                saying.type(),
                saying.operator(),
                inner.modes(),
                inner.contexts(),
                saying.status().or(inner::status));
    }

    /** What an operator may govern, in the order in which it is to be tried. */
    private List<GovernedContent> contents(SenseMatcher.Match match, int depth) {
        var found = new ArrayList<GovernedContent>();
        var complement = match.complement();
        var objects =
                new ArgumentSlots(syntax, parties, match.anchor(), match.object(), Set.of(), Set.of()).groups("object");
        var nouns =
                objects.stream().flatMap(group -> noun(group, depth).stream()).toList();
        if (match.subjectContent()) {
            syntax.subject(match.anchor()).flatMap(group -> noun(group, depth)).ifPresent(found::add);
            return found;
        }
        found.addAll(nouns);
        if (complement.isPresent()) {
            int verb = complement.get();
            var inner = predicate(verb, depth + 1);
            var labels = new ArrayList<String>();
            if (syntax.negation(verb).isPresent()) {
                inner.ifPresent(candidate -> labels.add(NOT + candidate.type().name()));
            }
            inner.ifPresent(candidate -> labels.add(candidate.type().name()));
            labels.add("do");
            labels.add("*");
            var reach = new LinkedHashSet<Integer>(Set.of(verb));
            var tokens = new LinkedHashSet<Integer>(Set.of(verb));
            inner.ifPresent(candidate -> {
                reach.addAll(candidate.site().reach());
                tokens.addAll(candidate.trigger());
            });
            syntax.arcs.children(verb, "conj").stream().filter(syntax::isVerb).forEach(tokens::add);
            boolean first = match.wantsComplement() || objects.isEmpty();
            found.add(
                    first ? 0 : found.size(),
                    new GovernedContent(
                            labels,
                            inner,
                            tokens,
                            reach,
                            inner.map(candidate -> candidate.site().content()).orElse(Set.of())));
        }
        if (nouns.isEmpty() && !objects.isEmpty() && !(complement.isPresent() && match.wantsComplement())) {
            var heads = objects.get(0);
            found.add(
                    0,
                    new GovernedContent(
                            parties.acts(heads) || heads.isReciprocal() ? List.of("party", "*") : List.of("thing", "*"),
                            Optional.empty(),
                            Set.of(),
                            Set.of(heads.lead().head()),
                            Set.of()));
        } else if (nouns.isEmpty() && complement.isEmpty()) {
            found.add(new GovernedContent(List.of("nothing"), Optional.empty(), Set.of(), Set.of(), Set.of()));
        }
        return found;
    }

    private Optional<GovernedContent> noun(Coordination group, int depth) {
        int candidate = words.core(group);
        var classes = new LinkedHashSet<>(words.classes(candidate));
        group.members().forEach(member -> classes.addAll(words.classes(member.head())));
        boolean money = words.isMoney(group);
        if (classes.isEmpty()) {
            return money ? Optional.of(money(group, candidate)) : Optional.empty();
        }
        var kind = classes.iterator().next();
        var labels = new ArrayList<String>();
        if (money && Set.of("support", "container").contains(kind.name())) {
            labels.add(EventWords.MONEY);
        }
        classes.forEach(each -> labels.add(each.name()));
        var inner = nominal(candidate, kind, depth + 1);
        inner.ifPresent(event -> labels.add(event.type().name()));
        labels.add("*");
        var tokens = new LinkedHashSet<>(words.tokens(candidate));
        inner.ifPresent(event -> tokens.addAll(event.trigger()));
        var reach = new LinkedHashSet<Integer>(List.of(candidate, group.lead().head()));
        inner.ifPresent(event -> reach.addAll(event.site().reach()));
        var nouns = new LinkedHashSet<Integer>(List.of(candidate, group.lead().head()));
        inner.ifPresent(event -> nouns.addAll(event.site().content()));
        return Optional.of(new GovernedContent(labels, inner, tokens, reach, nouns));
    }

    /** "$2 million": money without a noun. */
    private GovernedContent money(Coordination group, int candidate) {
        var nouns = new LinkedHashSet<Integer>(List.of(candidate, group.lead().head()));
        return new GovernedContent(List.of(EventWords.MONEY, "*"), Optional.empty(), Set.of(), nouns, nouns);
    }

    /** What the noun at a token says by itself. */
    public Optional<EventCandidate> nominal(int token) {
        return words.noun(token).filter(noun -> noun.kind().alone()).flatMap(noun -> nominal(token, noun.kind(), 0));
    }

    private Optional<EventCandidate> nominal(int token, NounClass kind, int depth) {
        if (depth > DEPTH) {
            return Optional.empty();
        }
        var trigger = new TreeSet<>(words.tokens(token));
        if (kind.says().type().isPresent()) {
            var type = kind.says().type().get();
            var site = new ArgumentSlots(syntax, parties, token, Optional.empty(), Set.of(), Set.of(token));
            return Optional.of(RoleFiller.of(
                    kind.says(),
                    type,
                    "nouns/" + kind.name(),
                    trigger,
                    site,
                    kind.roles().orElse(lexicon.nominal(type)),
                    Optional.empty()));
        }
        if (kind.says().operator().isEmpty()) {
            return Optional.empty();
        }
        for (var group : syntax.groups) {
            boolean governed = group.preposition()
                            .filter(p -> Set.of("of", "to", "in", "on", "for", "against")
                                    .contains(p))
                            .isPresent()
                    && syntax.phrase(token)
                            .filter(phrase -> phrase.covers(group.governor()) || group.first() == phrase.last() + 2)
                            .isPresent();
            if (!governed) {
                continue;
            }
            var content = noun(group, depth + 1);
            if (content.isEmpty()) {
                continue;
            }
            for (String label : content.get().labels()) {
                var saying = lexicon.compose(kind.says().operator().get(), label);
                var type = saying.flatMap(Saying::type);
                if (type.isPresent()) {
                    trigger.addAll(content.get().tokens());
                    var site = new ArgumentSlots(
                            syntax,
                            parties,
                            token,
                            Optional.empty(),
                            content.get().reach(),
                            words.things(content.get().nouns(), type.get()));
                    return Optional.of(RoleFiller.of(
                            saying.get(),
                            type.get(),
                            "nouns/" + kind.name() + "+" + label,
                            trigger,
                            site,
                            lexicon.nominal(type.get()),
                            content.get().inner()));
                }
            }
        }
        return Optional.empty();
    }
}
