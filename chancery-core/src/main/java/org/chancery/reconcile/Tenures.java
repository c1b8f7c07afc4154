package org.chancery.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.knowledge.Listed;
import org.chancery.knowledge.Office;
import org.chancery.knowledge.Offices;
import org.chancery.model.Coded;
import org.chancery.model.Evidence;
import org.chancery.model.Judgement.Kind;
import org.chancery.model.OfficePhrase.Term;
import org.chancery.model.Party;
import org.chancery.model.Tenure;

/**
 * Who held which office when, from what reports attest. A tenure is all that is attested of one person in one office, apart only
 * where another is attested in that office in between. It begins, as far as is known, with the first day attested; it ends only
 * where a later holder or a "former" tells. A pure function of the set of attestations. Thread-safe.
 */
final class Tenures {

    private final Offices offices;

    Tenures(Offices offices) {
        this.offices = offices;
    }

    /** What a report attests. */
    static List<Attested> attested(Coded read, Sides sides, Verdicts verdicts) {
        var coded = verdicts.corrected(read);
        var found = new ArrayList<Attested>();
        var report = coded.report().id();
        for (int i = 0; i < coded.offices().size(); i++) {
            var told = coded.offices().get(i);
            if (!verdicts.isWrong(Kind.OFFICE, report, told.span())) {
                found.add(new Attested(
                        i,
                        told,
                        sides.known(told.person()),
                        new Evidence(report, told.span()),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return found;
    }

    /** What a row of a reference list attests. */
    static List<Attested> attested(Listed row, Sides sides) {
        var found = new ArrayList<Attested>();
        for (var told : Registered.of(row)) {
            found.add(new Attested(
                    found.size(),
                    told,
                    sides.known(told.person()),
                    new Evidence(row.id(), told.span()),
                    Optional.of(row.source()),
                    row.wikidata()));
        }
        return found;
    }

    /** The post that something attests: one office of one owner; where several people hold it at a time, one person in it. */
    String post(Attested one, String owner) {
        return one.told().office() + "\t" + owner + "\t"
                + (!owner.isEmpty() && isSingle(one.told().office()) ? "" : one.who());
    }

    /** The owner of a post; empty where it is not known. */
    static String owner(String post) {
        return post.split("\t", -1)[1];
    }

    /** The tenures that what is attested of one post allows. */
    List<Tenure> tenures(List<Attested> attested) {
        return new Post(attested.stream().sorted().toList()).tenures();
    }

    private boolean isSingle(String office) {
        return offices.find(office).filter(Office::single).isPresent();
    }

    /** The attestations of one office, in the order of days. */
    private record Post(List<Attested> all) {

        List<Tenure> tenures() {
            var runs = new ArrayList<Run>();
            for (var one : all) {
                if (one.told().term() == Term.CURRENT && one.told().date().isPresent()) {
                    extend(runs, one);
                }
            }
            for (var one : all) {
                if (one.told().term() != Term.CURRENT || one.told().date().isEmpty()) {
                    add(runs, one);
                }
            }
            var count = new TreeMap<String, Integer>();
            var found = new ArrayList<Tenure>();
            for (var run : runs) {
                found.add(
                        run.tenure(next(runs, run), count.merge(run.words.get(0).who(), 1, Integer::sum)));
            }
            return found;
        }

        /** A holder's next attestation joins his run, unless another's first came in between. */
        private static void extend(List<Run> runs, Attested one) {
            var last = runs.isEmpty() ? Optional.<Run>empty() : Optional.of(runs.get(runs.size() - 1));
            if (last.isPresent() && last.get().isOf(one)) {
                last.get().words.add(one);
                return;
            }
            // an old title used once more within weeks of a handover is a slip, no second term
            var before = runs.stream().filter(run -> run.isOf(one)).reduce((a, b) -> b);
            boolean slip = before.isPresent()
                    && last.get()
                            .first()
                            .orElseThrow()
                            .plusDays(LATE)
                            .isAfter(one.told().date().get());
            if (slip) {
                before.get().late.add(one);
            } else {
                runs.add(new Run(one));
            }
        }

        /** "Former", "acting" and "designate" go to the nearest run of their person. */
        private static void add(List<Run> runs, Attested one) {
            var own = runs.stream()
                    .filter(run -> run.isOf(one))
                    .filter(run -> one.told().term() != Term.FORMER
                            || one.told().date().isEmpty()
                            || run.first()
                                    .map(first ->
                                            !first.isAfter(one.told().date().get()))
                                    .orElse(true))
                    .reduce((a, b) -> b);
            own.ifPresentOrElse(run -> run.words.add(one), () -> runs.add(new Run(one)));
        }

        private static Optional<Run> next(List<Run> runs, Run run) {
            return run.first().flatMap(first -> runs.stream()
                    .filter(other -> !other.isOf(run.words.get(0))
                            && other.first()
                                    .filter(day -> day.isAfter(run.last()))
                                    .isPresent())
                    .min(Comparator.comparing(other -> other.first().get())));
        }
    }

    /** Days after another's first attestation within which an old title is a slip, not a second term. */
    private static final int LATE = 45;

    /** What is attested of one person in one office, in one go. */
    private static final class Run {

        private final List<Attested> words = new ArrayList<>();
        private final List<Attested> late = new ArrayList<>();

        Run(Attested first) {
            words.add(first);
        }

        boolean isOf(Attested other) {
            return words.get(0).who().equals(other.who());
        }

        Optional<LocalDate> first() {
            return inOffice().findFirst();
        }

        LocalDate last() {
            return inOffice().reduce((a, b) -> b).orElse(LocalDate.MIN);
        }

        private Stream<LocalDate> inOffice() {
            return words.stream()
                    .filter(one ->
                            one.told().term() == Term.CURRENT || one.told().term() == Term.ACTING)
                    .flatMap(one -> one.told().date().stream())
                    .sorted();
        }

        Tenure tenure(Optional<Run> next, int term) {
            words.sort(Comparator.naturalOrder());
            var first = first();
            var last = last();
            var one = words.get(0);
            var told = one.told();
            var person = words.stream()
                    .map(Attested::person)
                    .filter(party -> party.country().isPresent())
                    .findFirst()
                    .orElse(one.person());
            var former = words.stream()
                    .filter(word -> word.told().term() == Term.FORMER)
                    .flatMap(word -> word.told().date().stream())
                    .filter(day -> first.isEmpty() || day.isAfter(last))
                    .findFirst();
            var later = next.flatMap(Run::first);
            var to = Stream.of(former, later).flatMap(Optional::stream).min(Comparator.naturalOrder());
            return new Tenure(
                    Ids.tenure(
                            one.who(),
                            told.office(),
                            told.country().or(told::organisation).orElse(""),
                            term),
                    new Party(person.name(), person.kind(), person.country(), Optional.empty(), person.id()),
                    told.office(),
                    title(),
                    told.country(),
                    told.organisation(),
                    Stream.concat(words.stream(), late.stream())
                            .sorted()
                            .map(word -> new Tenure.Attested(
                                    word.told().date(),
                                    word.list().isPresent() ? Optional.empty() : Optional.of(word.where()),
                                    word.told().how(),
                                    word.told().term(),
                                    word.list(),
                                    word.wikidata()))
                            .toList(),
                    first,
                    to);
        }

        /** The title most used; of equals the first in the alphabet. */
        private String title() {
            var counts = new TreeMap<String, Integer>();
            words.forEach(word -> counts.merge(word.told().title(), 1, Integer::sum));
            return counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }
}
