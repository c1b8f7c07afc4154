package org.chancery.extract.event.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.ClauseList;
import org.chancery.model.EventType;
import org.chancery.model.Name;
import org.chancery.syntax.Coordination;
import org.chancery.syntax.SentenceSyntax;

/** A person who beats a person, or a state that beats a state, does so in a contest: "Chile fought back to beat Peru". */
final class Contest implements ClauseRule {

    private static final Set<Name.Sort> LANDS = Set.of(Name.Sort.STATE, Name.Sort.PLACE);

    private final SentenceSyntax syntax;

    Contest(SentenceSyntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public String name() {
        return "contest";
    }

    @Override
    public Optional<ClauseEvent> apply(ClauseEvent event) {
        int anchor = event.candidate().anchor();
        boolean contest = event.candidate().type() == EventType.ASSAULT
                && Stream.concat(Stream.of(anchor), syntax.arcs.children(anchor, "xcomp", "advcl", "conj").stream())
                        .anyMatch(verb -> isContest(verb, anchor));
        return contest ? Optional.empty() : Optional.of(event);
    }

    private boolean isContest(int verb, int anchor) {
        var one = syntax.subject(verb).or(() -> syntax.subject(anchor)).flatMap(this::sort);
        var other = syntax.arcs.children(verb, "obj").stream()
                .flatMap(object -> syntax.group(object).stream())
                .flatMap(group -> sort(group).stream())
                .findFirst();
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean people = one.get() == Name.Sort.PERSON && other.get() == Name.Sort.PERSON;
        boolean lands = LANDS.contains(one.get()) && LANDS.contains(other.get());
        return people && syntax.is(ClauseList.CONTEST, syntax.phrasal(verb))
                || lands && syntax.is(ClauseList.GAME, syntax.phrasal(verb));
    }

    /** Of the name that a party is, and nothing besides. */
    private Optional<Name.Sort> sort(Coordination group) {
        return group.members().size() == 1 ? syntax.name(group.lead().head()).map(Name::sort) : Optional.empty();
    }
}
