package org.chancery.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.Evidence;
import org.chancery.model.Given;
import org.chancery.model.Given.Called;
import org.chancery.model.Judgement;
import org.chancery.model.Judgement.Anchor;
import org.chancery.model.Judgement.Kind;
import org.chancery.model.Judgement.Verdict;
import org.chancery.model.Party;
import org.chancery.model.Span;
import org.chancery.store.Store;
import org.chancery.text.PersonNames;

/** Takes what people judge of who is who. It hangs on names as reports have them, or on one report where it holds there alone. */
public final class JudgingPeople {

    private static final Pattern ITEM = Pattern.compile("Q[1-9]\\d{0,11}");

    private final Store store;
    private final Judging judging;

    JudgingPeople(Store store, Judging judging) {
        this.store = store;
        this.judging = judging;
    }

    /**
     * These are one person, who is called as the first is.
     *
     * @param people of the record
     * @throws IllegalArgumentException for fewer than two
     */
    public Judgement same(List<Party> people, Optional<String> note) {
        if (people.stream().map(Party::id).distinct().count() < 2) {
            throw new IllegalArgumentException("two people or more are needed to be judged one");
        }
        var names = people.stream().flatMap(this::names).distinct().sorted().toList();
        return give(Verdict.SAME_PERSON, List.of(), names, Optional.of(called(people.get(0))), note);
    }

    /**
     * Some names of a person are another's.
     *
     * @param names as reports have them
     * @param as how the other is called
     * @throws IllegalArgumentException when the person has no such name, or none besides, or what the other is called could be a name of both
     */
    public Judgement notSame(Party person, List<String> names, String as, Optional<String> note) {
        var odd = names(person).filter(called -> names.contains(called.name())).toList();
        var left = names(person).filter(called -> !odd.contains(called)).toList();
        if (odd.isEmpty() || left.isEmpty()) {
            throw new IllegalArgumentException(
                    "names of " + person.name() + " are: " + String.join("; ", known(person)));
        }
        mustDiffer(left.stream().map(Called::name).toList(), as);
        return give(
                Verdict.NOT_SAME_PERSON, List.of(), odd, Optional.of(new Called(as.strip(), person.country())), note);
    }

    /**
     * In some reports the name is another person's.
     *
     * @param reports ids
     * @param as how the other is called
     * @throws IllegalArgumentException when what the other is called could be a name of both, or a report is not there
     */
    public Judgement notSameIn(Party person, List<String> reports, String as, Optional<String> note) {
        mustDiffer(known(person), as);
        var anchors = reports.stream().distinct().sorted().map(this::title).toList();
        return give(
                Verdict.NOT_SAME_PERSON,
                anchors,
                names(person).toList(),
                Optional.of(new Called(as.strip(), person.country())),
                note);
    }

    /** A person is called otherwise. */
    public Judgement name(Party person, String name, Optional<String> note) {
        return give(
                Verdict.NAME,
                List.of(),
                names(person).toList(),
                Optional.of(new Called(name.strip(), person.country())),
                note);
    }

    /**
     * A person is this item of Wikidata.
     *
     * @param item {@code Q42}
     * @throws IllegalArgumentException when it is none
     */
    public Judgement wikidata(Party person, String item, Optional<String> note) {
        if (!ITEM.matcher(item).matches()) {
            throw new IllegalArgumentException(item + " is no item of Wikidata, such as Q42");
        }
        return judging.give(
                Verdict.WIKIDATA,
                List.of(),
                Optional.of(item),
                new Given.Named(names(person).toList(), Optional.empty()),
                note);
    }

    private Judgement give(
            Verdict verdict, List<Anchor> anchors, List<Called> names, Optional<Called> as, Optional<String> note) {
        return judging.give(verdict, anchors, Optional.empty(), new Given.Named(names, as), note);
    }

    /** The report as a whole: its first letter stands for it. */
    private Anchor title(String report) {
        if (!store.inbox().has(report)) {
            throw new IllegalArgumentException("no report " + report);
        }
        return new Anchor(Kind.REPORT, new Evidence(report, new Span(0, 1)));
    }

    /** The names of a person; those of one word stand for others too, and are taken only where there is no other. */
    private Stream<Called> names(Party person) {
        if (person.kind() != Party.Kind.PERSON) {
            throw new IllegalArgumentException(person.name() + " is no person");
        }
        var all = person.id().map(store.judgements()::names).orElse(List.of());
        var whole = all.stream()
                .filter(called -> called.name().strip().contains(" "))
                .toList();
        return (whole.isEmpty() ? Stream.concat(all.stream(), Stream.of(called(person))) : whole.stream())
                .distinct()
                .sorted(Comparator.naturalOrder());
    }

    private List<String> known(Party person) {
        return names(person).map(Called::name).distinct().toList();
    }

    private static Called called(Party person) {
        return new Called(person.name(), person.country());
    }

    private static void mustDiffer(List<String> names, String as) {
        var forms = PersonNames.load();
        if (as.endsWith(")")) {
            return;
        }
        names.stream()
                .filter(name -> forms.canBeOne(forms.form(name), forms.form(as)))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(as + " could be a name of " + name
                            + " too: tell them apart by a word" + " in brackets, as in “" + as + " (senator)”");
                });
    }
}
