package org.chancery.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chancery.knowledge.ReferenceList;
import org.chancery.knowledge.StandIns;
import org.chancery.knowledge.StandIns.Reading;
import org.chancery.knowledge.WordLists;
import org.chancery.model.Annotation;
import org.chancery.model.Dependencies;
import org.chancery.model.Party;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/**
 * Whose "the move" is where the sentence before told of no event: of whoever acts in it. "Chad said it had begun to fill the dam.
 * Sudan denounced the move."
 */
final class SubjectBefore {

    private final Annotation annotation;
    private final StandIns standIns;
    private final WordLists<ReferenceList> lists;
    private final History history;

    SubjectBefore(Annotation annotation, StandIns standIns, WordLists<ReferenceList> lists, History history) {
        this.annotation = annotation;
        this.standIns = standIns;
        this.lists = lists;
        this.history = history;
    }

    /**
     * Those who act in the sentence before; nobody where that told an event, or they are not states, bodies or officials.
     *
     * @param meant whom words mean
     */
    List<Party> of(NounPhrase deed, List<Party> judges, Function<Span, List<Party>> meant) {
        boolean open = standIns.isA(deed.headToken().lemma(), Reading.DEED) && deed.index() > 0;
        if (!open) {
            return List.of();
        }
        var before = annotation.sentences().get(deed.index() - 1);
        boolean told = history.lately(deed).stream()
                .anyMatch(telling -> telling.at() >= before.span().start());
        return told
                ? List.of()
                : before.dependencies()
                        .flatMap(arcs -> actor(before, arcs))
                        .map(meant)
                        .filter(found -> found.stream().allMatch(SubjectBefore::decides)
                                && found.stream().noneMatch(party -> History.isOf(party, judges)))
                        .orElse(List.of());
    }

    /** Whether somebody takes decisions that others judge. */
    private static boolean decides(Party party) {
        return switch (party.kind()) {
            case STATE, ORGANISATION -> true;
            case PERSON -> party.office().isPresent();
            case GROUP -> party.country().isPresent();
        };
    }

    /** The subject of the sentence; of something said, the subject of that, else whoever is named as the speaker: "she told reporters" decides nothing. */
    private Optional<Span> actor(Sentence sentence, Dependencies arcs) {
        int root = IntStream.range(0, arcs.size())
                .filter(i -> arcs.head(i) < 0)
                .findFirst()
                .orElse(-1);
        if (root < 0) {
            return Optional.empty();
        }
        boolean says =
                lists.has(ReferenceList.SPEAK, sentence.tokens().get(root).lemma());
        var main = subject(sentence, arcs, root).filter(i -> !says || !isPronoun(sentence, i));
        int said = says ? child(arcs, root, "ccomp") : -1;
        var acting = said < 0
                ? main
                : subject(sentence, arcs, said)
                        .filter(i -> !isPronoun(sentence, i))
                        .or(() -> main);
        return acting.map(i -> words(sentence, arcs, i));
    }

    private static Optional<Integer> subject(Sentence sentence, Dependencies arcs, int verb) {
        int found = child(arcs, verb, "nsubj");
        return found >= 0 && sentence.tokens().get(verb).tag().startsWith("VB") ? Optional.of(found) : Optional.empty();
    }

    private static int child(Dependencies arcs, int head, String relation) {
        return IntStream.range(0, arcs.size())
                .filter(i -> arcs.head(i) == head && arcs.relation(i).equals(relation))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isPronoun(Sentence sentence, int token) {
        return sentence.tokens().get(token).tag().startsWith("PRP");
    }

    /** A noun with what stands before it in its phrase. */
    private static Span words(Sentence sentence, Dependencies arcs, int noun) {
        int first = noun;
        while (first > 0 && hangsOn(arcs, first - 1, noun)) {
            first--;
        }
        return sentence.span(first, noun);
    }

    private static boolean hangsOn(Dependencies arcs, int token, int noun) {
        int at = token;
        for (int round = 0; round < 5 && at >= 0 && at < noun; round++) {
            at = arcs.head(at);
        }
        return at == noun;
    }
}
