package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chancery.knowledge.PartyNouns;
import org.chancery.knowledge.ReferenceList;
import org.chancery.model.Annotation;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.chancery.model.Party;
import org.chancery.model.PartyMention;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Status;

/**
 * Who did what a passive tells without a "by": "Police broke up the rally and six people were arrested", "Gunmen shelled a camp. Six
 * people were killed."
 */
final class PassiveMakers {

    private final Annotation annotation;
    private final Resolver.Known known;
    private final History history;

    PassiveMakers(Annotation annotation, Resolver.Known known, History history) {
        this.annotation = annotation;
        this.known = known;
        this.history = history;
    }

    /**
     * Those who attacked in the event told right before, or the forces that act there and arrest.
     *
     * @param meant whom words mean
     */
    List<PartyMention> of(EventClause clause, Function<Span, List<Party>> meant) {
        var sentence = annotation.sentenceAt(clause.trigger());
        var victim = sentence.flatMap(here -> victim(here, clause));
        if (victim.isEmpty() || clause.status() != Status.OCCURRED) {
            return List.of();
        }
        var makers = clause.type() == EventType.ASSAULT
                ? attackers(clause, sentence.get(), meant)
                : clause.modes().contains("arrest") ? forces(sentence.get(), victim.get(), meant) : List.<Party>of();
        return makers.stream()
                .map(party -> new PartyMention(party, clause.trigger()))
                .toList();
    }

    /** The subject of the passive, where nothing says by whom. */
    private static Optional<Integer> victim(Sentence sentence, EventClause clause) {
        return sentence.dependencies().flatMap(arcs -> IntStream.range(0, arcs.size())
                .filter(i -> arcs.relation(i).equals("nsubj:pass") && arcs.head(i) >= 0)
                .filter(i -> sentence.tokens().get(arcs.head(i)).span().overlaps(clause.trigger()))
                .filter(i -> arcs.children(arcs.head(i)).stream()
                        .noneMatch(child -> arcs.relation(child).equals("obl:agent")
                                || arcs.relation(child).startsWith("obl")
                                        && arcs.children(child).stream().anyMatch(word -> sentence.tokens()
                                                .get(word)
                                                .text()
                                                .equals("by"))))
                .boxed()
                .findFirst());
    }

    /** Who attacked, where an attack by one side is the last event told, in this sentence or the one before. */
    private List<Party> attackers(EventClause clause, Sentence sentence, Function<Span, List<Party>> meant) {
        var told = attackers(clause);
        int index = annotation.indexAt(sentence.span());
        return !told.isEmpty() || index < 1
                ? told
                : new Raiders(annotation, known).in(index - 1).map(meant).orElse(List.of());
    }

    private List<Party> attackers(EventClause clause) {
        return NounPhrase.at(annotation, clause.trigger()).stream()
                .flatMap(np -> history.lately(np).stream()
                        .limit(1)
                        .filter(told -> told.at() >= before(np).start()))
                .filter(told ->
                        told.type() == EventType.ASSAULT && told.actors().size() == 1)
                .flatMap(told -> told.actors().stream())
                .toList();
    }

    private Span before(NounPhrase np) {
        return annotation.sentences().get(Math.max(0, np.index() - 1)).span();
    }

    /** The police or troops that act in the clause above, else in the sentence before. */
    private List<Party> forces(Sentence sentence, int victim, Function<Span, List<Party>> meant) {
        var above = MainWords.of(sentence).flatMap(words -> words.above(victim));
        if (above.isPresent()) {
            return above.filter(words -> areForces(sentence, words))
                    .map(words -> meant.apply(words.span()))
                    .orElse(List.of());
        }
        int index = annotation.indexAt(sentence.span());
        return index < 1
                ? List.of()
                : MainWords.of(annotation.sentences().get(index - 1))
                        .filter(words -> !says(words))
                        .flatMap(MainWords::subject)
                        .filter(words -> areForces(annotation.sentences().get(index - 1), words))
                        .map(words -> meant.apply(words.span()))
                        .orElse(List.of());
    }

    private boolean says(MainWords words) {
        return words.verb()
                .filter(lemma -> known.lists().has(ReferenceList.SPEAK, lemma))
                .isPresent();
    }

    private boolean areForces(Sentence sentence, MainWords.Words words) {
        return known.partyNouns().isA(sentence.tokens().get(words.head()).lemma(), PartyNouns.Sort.SECURITY);
    }
}
