package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.EventFrame;
import org.chancery.knowledge.EventLexicon;
import org.chancery.knowledge.NounClass;
import org.chancery.knowledge.Saying;

/** Reads what a verb, a predicate adjective or a noun says: the frame that fits, composed with what it governs. */
final class Reader {

    private static final int DEPTH = 4;
    private static final String NOT = "not ";

    private final Grammar grammar;
    private final EventLexicon lexicon;
    private final EventWords words;
    private final Parties parties;

    Reader(Grammar grammar, EventLexicon lexicon, EventWords words, Parties parties) {
        this.grammar = grammar;
        this.lexicon = lexicon;
        this.words = words;
        this.parties = parties;
    }

    /** What the verb or predicate adjective at a token says. */
    Optional<Core> predicate(int token) {
        return new Obligations(grammar, lexicon, parties, this).at(token).or(() -> predicate(token, 0));
    }

    /** @param depth how many predicates stand above it */
    Optional<Core> predicate(int token, int depth) {
        if (depth > DEPTH) {
            return Optional.empty();
        }
        boolean verb = grammar.isVerb(token) && grammar.chunk(token).isEmpty();
        for (var frame : lexicon.frames(grammar.lemma(token))) {
            if (frame.adjective() == verb) {
                continue;
            }
            if (frame.adjective() && !isPredicate(token)) {
                continue;
            }
            var match = new FrameMatcher(grammar, words, parties).match(frame, token);
            if (match.isPresent()) {
                var reading = read(frame, match.get(), depth);
                if (reading.core().isPresent() || reading.silent()) {
                    return reading.core();
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPredicate(int token) {
        return grammar.has(token, "cop")
                || grammar.has(token, "xcomp")
                || token > 0 && Set.of("be", "become", "remain", "stay").contains(grammar.lemma(token - 1))
                || token > 1
                        && grammar.tag(token - 1).startsWith("RB")
                        && grammar.lemma(token - 2).equals("be");
    }

    /**
     * What a frame makes of its match.
     *
     * @param silent whether the knowledge files say that this is no event, whatever other frames would say
     */
    private record Reading(Optional<Core> core, boolean silent) {}

    private Reading read(EventFrame frame, FrameMatcher.Match match, int depth) {
        int anchor = match.anchor();
        if (frame.says().type().isPresent()) {
            var type = frame.says().type().get();
            var reach = new LinkedHashSet<>(match.governed());
            var site = new Site(grammar, parties, anchor, match.object(), reach, words.things(match.governed(), type));
            var trigger = new TreeSet<>(match.tokens());
            trigger.addAll(match.governed());
            var roles = frame.roles().orElse(lexicon.verbal(type));
            return new Reading(
                    Optional.of(Cores.of(frame.says(), type, frame.id(), trigger, site, roles, Optional.empty())),
                    false);
        }
        if (frame.says().operator().isEmpty()) {
            return new Reading(Optional.empty(), true);
        }
        String operator = frame.says().operator().get();
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
                    type = content.inner().map(Core::type);
                }
                if (type.isEmpty()) {
                    return new Reading(Optional.empty(), saying.get().operator().isEmpty());
                }
                var site = new Site(
                        grammar,
                        parties,
                        anchor,
                        match.object(),
                        content.reach(),
                        words.things(content.nouns(), type.get()));
                var trigger = new TreeSet<>(match.tokens());
                trigger.addAll(content.tokens());
                boolean same =
                        content.inner().isPresent() && content.inner().get().type() == type.get();
                var says = same && saying.get().modes().isEmpty()
                        ? borrowed(saying.get(), content.inner().get())
                        : saying.get();
                String id = frame.id() + "+" + content.inner().map(Core::frame).orElse(label);
                var roles = frame.roles().orElse(lexicon.verbal(type.get()));
                var core = Cores.of(says, type.get(), id, trigger, site, roles, content.inner());
                return new Reading(Optional.of(label.startsWith(NOT) ? spared(core, content.inner()) : core), false);
            }
        }
        return new Reading(Optional.empty(), false);
    }

    /** "promised that Norway would not leave Chad": the promise is to whom it would have been done, not to who would have done it. */
    private static Core spared(Core core, Optional<Core> inner) {
        var others = inner.map(Core::recipients).map(spans -> Cores.without(spans, core.actors()));
        return others.filter(spans -> !spans.isEmpty())
                .map(spans -> core.among(core.actors(), spans))
                .orElse(core);
    }

    private static Saying borrowed(Saying saying, Core inner) {
        return new Saying(
                saying.type(),
                saying.operator(),
                inner.modes(),
                inner.contexts(),
                saying.status().or(inner::status));
    }

    /** What an operator may govern, in the order in which it is to be tried. */
    private List<Content> contents(FrameMatcher.Match match, int depth) {
        var found = new ArrayList<Content>();
        var complement = match.complement();
        var objects = new Site(grammar, parties, match.anchor(), match.object(), Set.of(), Set.of()).groups("obj");
        var nouns =
                objects.stream().flatMap(group -> noun(group, depth).stream()).toList();
        if (match.subjectContent()) {
            grammar.subject(match.anchor()).flatMap(group -> noun(group, depth)).ifPresent(found::add);
            return found;
        }
        found.addAll(nouns);
        if (complement.isPresent()) {
            int verb = complement.get();
            var inner = predicate(verb, depth + 1);
            var labels = new ArrayList<String>();
            if (grammar.negation(verb).isPresent()) {
                inner.ifPresent(core -> labels.add(NOT + core.type().name()));
            }
            inner.ifPresent(core -> labels.add(core.type().name()));
            labels.add("do");
            labels.add("*");
            var reach = new LinkedHashSet<Integer>(Set.of(verb));
            var tokens = new LinkedHashSet<Integer>(Set.of(verb));
            inner.ifPresent(core -> {
                reach.addAll(core.site().reach());
                tokens.addAll(core.trigger());
            });
            grammar.arcs.children(verb, "conj").stream().filter(grammar::isVerb).forEach(tokens::add);
            boolean first = match.wantsComplement() || objects.isEmpty();
            found.add(
                    first ? 0 : found.size(),
                    new Content(
                            labels,
                            inner,
                            tokens,
                            reach,
                            inner.map(core -> core.site().content()).orElse(Set.of())));
        }
        if (nouns.isEmpty() && !objects.isEmpty() && !(complement.isPresent() && match.wantsComplement())) {
            var heads = objects.get(0);
            found.add(
                    0,
                    new Content(
                            parties.acts(heads) || heads.isReciprocal() ? List.of("party", "*") : List.of("thing", "*"),
                            Optional.empty(),
                            Set.of(),
                            Set.of(heads.lead().head()),
                            Set.of()));
        } else if (nouns.isEmpty() && complement.isEmpty()) {
            found.add(new Content(List.of("nothing"), Optional.empty(), Set.of(), Set.of(), Set.of()));
        }
        return found;
    }

    private Optional<Content> noun(Group group, int depth) {
        int core = words.core(group);
        var classes = new LinkedHashSet<>(words.classes(core));
        group.members().forEach(member -> classes.addAll(words.classes(member.head())));
        boolean money = words.isMoney(group);
        if (classes.isEmpty()) {
            return money ? Optional.of(money(group, core)) : Optional.empty();
        }
        var kind = classes.iterator().next();
        var labels = new ArrayList<String>();
        if (money && Set.of("support", "container").contains(kind.name())) {
            labels.add(EventWords.MONEY);
        }
        classes.forEach(each -> labels.add(each.name()));
        var inner = nominal(core, kind, depth + 1);
        inner.ifPresent(event -> labels.add(event.type().name()));
        labels.add("*");
        var tokens = new LinkedHashSet<>(words.tokens(core));
        inner.ifPresent(event -> tokens.addAll(event.trigger()));
        var reach = new LinkedHashSet<Integer>(List.of(core, group.lead().head()));
        inner.ifPresent(event -> reach.addAll(event.site().reach()));
        var nouns = new LinkedHashSet<Integer>(List.of(core, group.lead().head()));
        inner.ifPresent(event -> nouns.addAll(event.site().content()));
        return Optional.of(new Content(labels, inner, tokens, reach, nouns));
    }

    /** "$2 million": money without a noun. */
    private Content money(Group group, int core) {
        var nouns = new LinkedHashSet<Integer>(List.of(core, group.lead().head()));
        return new Content(List.of(EventWords.MONEY, "*"), Optional.empty(), Set.of(), nouns, nouns);
    }

    /** What the noun at a token says by itself. */
    Optional<Core> nominal(int token) {
        return words.noun(token).filter(noun -> noun.kind().alone()).flatMap(noun -> nominal(token, noun.kind(), 0));
    }

    private Optional<Core> nominal(int token, NounClass kind, int depth) {
        if (depth > DEPTH) {
            return Optional.empty();
        }
        var trigger = new TreeSet<>(words.tokens(token));
        if (kind.says().type().isPresent()) {
            var type = kind.says().type().get();
            var site = new Site(grammar, parties, token, Optional.empty(), Set.of(), Set.of(token));
            return Optional.of(Cores.of(
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
        for (var group : grammar.groups) {
            boolean governed = group.preposition()
                            .filter(p -> Set.of("of", "to", "in", "on", "for", "against")
                                    .contains(p))
                            .isPresent()
                    && grammar.chunk(token)
                            .filter(chunk -> chunk.covers(group.governor()) || group.first() == chunk.last() + 2)
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
                    var site = new Site(
                            grammar,
                            parties,
                            token,
                            Optional.empty(),
                            content.get().reach(),
                            words.things(content.get().nouns(), type.get()));
                    return Optional.of(Cores.of(
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
