package org.chancery.extract.event.frame;

import java.util.Optional;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.Name;
import org.chancery.model.Span;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.SentenceSyntax;

/** Whom a pronoun means within its own sentence, where the grammar says so; what it leaves open is for the resolver. */
final class PronounBinding {

    private final SentenceSyntax syntax;
    private final PartySpans parties;

    PronounBinding(SentenceSyntax syntax, PartySpans parties) {
        this.syntax = syntax;
        this.parties = parties;
    }

    /** "called Morrison to congratulate him": an object pronoun below a verb stands for that verb's object. */
    private Optional<Span> object(NounPhrase phrase, Coordination group) {
        int verb = group.governor();
        for (int round = 0; round < 3 && verb >= 0; round++) {
            int up = syntax.arcs.head(verb);
            for (var other : syntax.groups) {
                if (up >= 0
                        && other.governor() == up
                        && other.relation().equals("obj")
                        && other.last() < phrase.first()
                        && other.members().size() == 1
                        && other.lead().kind() == NounPhrase.Kind.NOUN
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
        while (before > 0 && syntax.tag(before).matches("RB|CC")) {
            before--;
        }
        return before > 0 && syntax.lower(before).equals(",");
    }

    private static boolean isObject(Coordination group) {
        return group.relation().equals("obj") || group.relation().equals("iobj");
    }

    /**
     * "broke off talks with Chad, accusing it of": the object of a participle is not who its verb's subject is, but whoever else the
     * clause before it names: its object first, then the last one to the left.
     */
    private Optional<Span> beside(NounPhrase phrase, Coordination group) {
        int participle = group.governor();
        int verb = participle < 0 ? -1 : syntax.arcs.head(participle);
        if (verb < 0
                || !syntax.tag(participle).equals("VBG")
                || participle >= phrase.first()
                || syntax.has(participle, "nsubj")
                || !isFree(participle)) {
            return Optional.empty();
        }
        var subject = syntax.subject(participle);
        var named = syntax.groups.stream()
                .filter(other -> other.last() < participle && !other.isTime() && !subject.equals(Optional.of(other)))
                .filter(other -> other.members().size() == 1
                        && other.lead().kind() == NounPhrase.Kind.NOUN
                        && !other.relation().startsWith("nsubj")
                        && parties.acts(other)
                        && fits(phrase, other))
                .toList();
        return named.stream()
                .filter(other -> other.governor() == verb && other.relation().equals("obj"))
                .findFirst()
                .or(() -> named.stream().reduce((first, second) -> second))
                .map(other -> parties.span(other.lead(), other));
    }

    /** "it" is no person, "he" and "she" are no state or body. */
    private boolean fits(NounPhrase pronoun, Coordination other) {
        boolean person = other.members().stream().anyMatch(phrase -> syntax.name(phrase.head())
                .filter(name -> name.sort() == Name.Sort.PERSON)
                .isPresent());
        return switch (syntax.lower(pronoun.head())) {
            case "it" -> !person && !parties.isCivilian(other.lead().head());
            case "he", "she" -> person || syntax.name(other.lead().head()).isEmpty() && isOne(other);
            default -> true;
        };
    }

    /** "officials said he was held": one man is not many. */
    private boolean isOne(Coordination other) {
        return other.members().size() == 1 && !syntax.tag(other.lead().head()).matches("NNP?S");
    }

    /** "Japan said it had halted aid": a pronoun under a verb of saying stands for its subject. */
    Optional<Span> antecedent(NounPhrase phrase, Coordination group) {
        if (phrase.kind() != NounPhrase.Kind.PRONOUN) {
            return Optional.empty();
        }
        if (syntax.is(ClauseList.OBJECT, phrase.head())) {
            return object(phrase, group);
        }
        if (syntax.lower(phrase.head()).equals("it") && isObject(group)) {
            var other = beside(phrase, group);
            if (other.isPresent()) {
                return other;
            }
        }
        if (!syntax.is(ClauseList.THIRD_PERSON, phrase.head())) {
            return Optional.empty();
        }
        int verb = group.governor();
        for (int round = 0; round < 4 && verb >= 0; round++) {
            int up = syntax.arcs.head(verb);
            if (up >= 0 && syntax.isVerb(up)) {
                var subject = syntax.subject(up)
                        .filter(other -> other.last() < phrase.first())
                        .filter(other -> other.lead().kind() == NounPhrase.Kind.NOUN)
                        .filter(other -> fits(phrase, other));
                if (subject.isPresent()) {
                    var spans = parties.outer(subject.get());
                    return spans.size() == 1 || syntax.lower(phrase.head()).equals("they") && !spans.isEmpty()
                            ? Optional.of(spans.get(0).to(spans.get(spans.size() - 1)))
                            : inner(phrase, subject.get());
                }
            }
            verb = up;
        }
        return ahead(phrase, group);
    }

    /** "a Chadian report said it": the state before the subject's noun, not one behind it, where the pronoun itself may stand; never of "he" or "she", who may be anybody told of before. */
    private Optional<Span> inner(NounPhrase pronoun, Coordination subject) {
        return syntax.is(ClauseList.SINGLE_PERSON, pronoun.head())
                ? Optional.empty()
                : subject.members().stream()
                        .flatMap(phrase -> parties.within(phrase, phrase.head()).stream())
                        .findFirst();
    }

    /** "When she arrived in Seoul, Moe met": in a clause that opens the sentence, whoever the main clause says acts. */
    private Optional<Span> ahead(NounPhrase phrase, Coordination group) {
        int verb = group.governor();
        int main = verb < 0 ? -1 : syntax.arcs.head(verb);
        boolean opening = main > verb
                && phrase.first() > 0
                && phrase.first() < 3
                && syntax.is(ClauseList.MEANWHILE, phrase.first() - 1)
                && syntax.isVerb(main);
        if (!opening || syntax.lower(phrase.head()).equals("it")) {
            return Optional.empty();
        }
        return syntax.groups.stream()
                .filter(other -> other.governor() == main && other.relation().startsWith("nsubj"))
                .filter(other -> other.first() > verb && other.lead().kind() == NounPhrase.Kind.NOUN)
                .filter(other -> parties.acts(other) && fits(phrase, other))
                .map(parties::outer)
                .filter(spans ->
                        spans.size() == 1 || syntax.lower(phrase.head()).equals("they") && !spans.isEmpty())
                .map(spans -> spans.get(0).to(spans.get(spans.size() - 1)))
                .findFirst();
    }
}
