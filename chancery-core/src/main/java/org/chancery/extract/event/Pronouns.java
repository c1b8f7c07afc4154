package org.chancery.extract.event;

import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Name;
import org.chancery.model.Span;

/** Whom a pronoun means within its own sentence, where the grammar says so; what it leaves open is for the resolver. */
final class Pronouns {

    private final Grammar grammar;
    private final Parties parties;

    Pronouns(Grammar grammar, Parties parties) {
        this.grammar = grammar;
        this.parties = parties;
    }

    /** "called Morrison to congratulate him": an object pronoun below a verb stands for that verb's object. */
    private Optional<Span> object(Chunk chunk, Group group) {
        int verb = group.governor();
        for (int round = 0; round < 3 && verb >= 0; round++) {
            int up = grammar.arcs.head(verb);
            for (var other : grammar.groups) {
                if (up >= 0
                        && other.governor() == up
                        && other.relation().equals("obj")
                        && other.last() < chunk.first()
                        && other.members().size() == 1
                        && other.lead().kind() == Chunk.Kind.NOUN
                        && parties.acts(other)) {
                    return Optional.of(parties.span(other.lead(), other));
                }
            }
            verb = up;
        }
        return Optional.empty();
    }

    /** Whether a participle stands free behind a comma, and not in "for helping it". */
    private boolean isFree(int participle) {
        int before = participle - 1;
        while (before > 0 && grammar.tag(before).matches("RB|CC")) {
            before--;
        }
        return before > 0 && grammar.lower(before).equals(",");
    }

    private static boolean isObject(Group group) {
        return group.relation().equals("obj") || group.relation().equals("iobj");
    }

    /**
     * "broke off talks with Chad, accusing it of": the object of a participle is not who its verb's subject is, but whoever else the
     * clause before it names: its object first, then the last one to the left.
     */
    private Optional<Span> beside(Chunk chunk, Group group) {
        int participle = group.governor();
        int verb = participle < 0 ? -1 : grammar.arcs.head(participle);
        if (verb < 0
                || !grammar.tag(participle).equals("VBG")
                || participle >= chunk.first()
                || grammar.has(participle, "nsubj")
                || !isFree(participle)) {
            return Optional.empty();
        }
        var subject = grammar.subject(participle);
        var named = grammar.groups.stream()
                .filter(other -> other.last() < participle && !other.isTime() && !subject.equals(Optional.of(other)))
                .filter(other -> other.members().size() == 1
                        && other.lead().kind() == Chunk.Kind.NOUN
                        && !other.relation().startsWith("nsubj")
                        && parties.acts(other)
                        && fits(chunk, other))
                .toList();
        return named.stream()
                .filter(other -> other.governor() == verb && other.relation().equals("obj"))
                .findFirst()
                .or(() -> named.stream().reduce((first, second) -> second))
                .map(other -> parties.span(other.lead(), other));
    }

    /** "it" is no person, "he" and "she" are no state or body. */
    private boolean fits(Chunk pronoun, Group other) {
        boolean person = other.members().stream().anyMatch(chunk -> grammar.name(chunk.head())
                .filter(name -> name.sort() == Name.Sort.PERSON)
                .isPresent());
        return switch (grammar.lower(pronoun.head())) {
            case "it" -> !person;
            case "he", "she" -> person || grammar.name(other.lead().head()).isEmpty();
            default -> true;
        };
    }

    /** "Japan said it had halted aid": a pronoun under a verb of saying stands for its subject. */
    Optional<Span> antecedent(Chunk chunk, Group group) {
        if (chunk.kind() != Chunk.Kind.PRONOUN) {
            return Optional.empty();
        }
        if (grammar.is(ClauseList.OBJECT, chunk.head())) {
            return object(chunk, group);
        }
        if (grammar.lower(chunk.head()).equals("it") && isObject(group)) {
            var other = beside(chunk, group);
            if (other.isPresent()) {
                return other;
            }
        }
        if (!grammar.is(ClauseList.THIRD_PERSON, chunk.head())) {
            return Optional.empty();
        }
        int verb = group.governor();
        for (int round = 0; round < 4 && verb >= 0; round++) {
            int up = grammar.arcs.head(verb);
            if (up >= 0 && grammar.isVerb(up)) {
                var subject = grammar.subject(up)
                        .filter(other -> other.last() < chunk.first())
                        .filter(other -> other.lead().kind() == Chunk.Kind.NOUN)
                        .filter(other -> fits(chunk, other));
                if (subject.isPresent()) {
                    var spans = parties.outer(subject.get());
                    return spans.size() == 1 || grammar.lower(chunk.head()).equals("they") && !spans.isEmpty()
                            ? Optional.of(spans.get(0).to(spans.get(spans.size() - 1)))
                            : parties.inner(subject.get()).stream().findFirst();
                }
            }
            verb = up;
        }
        return ahead(chunk, group);
    }

    /** "When she arrived in Seoul, Moe met": in a clause that opens the sentence, whoever the main clause says acts. */
    private Optional<Span> ahead(Chunk chunk, Group group) {
        int verb = group.governor();
        int main = verb < 0 ? -1 : grammar.arcs.head(verb);
        boolean opening = main > verb
                && chunk.first() > 0
                && chunk.first() < 3
                && grammar.is(ClauseList.MEANWHILE, chunk.first() - 1)
                && grammar.isVerb(main);
        if (!opening || grammar.lower(chunk.head()).equals("it")) {
            return Optional.empty();
        }
        return grammar.groups.stream()
                .filter(other -> other.governor() == main && other.relation().startsWith("nsubj"))
                .filter(other -> other.first() > verb && other.lead().kind() == Chunk.Kind.NOUN)
                .filter(other -> parties.acts(other) && fits(chunk, other))
                .map(parties::outer)
                .filter(spans ->
                        spans.size() == 1 || grammar.lower(chunk.head()).equals("they") && !spans.isEmpty())
                .map(spans -> spans.get(0).to(spans.get(spans.size() - 1)))
                .findFirst();
    }
}
