package org.chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.TestReport;
import org.chancery.model.Attestation;
import org.chancery.model.Attestation.How;
import org.chancery.model.Coded;
import org.chancery.model.OfficePhrase.Term;
import org.chancery.model.Party;
import org.chancery.model.Span;
import org.chancery.model.Tenure;
import org.junit.jupiter.api.Test;

class TenuresTest {

    private static Coded told(String day, String person, String office, String country, Term term) {
        var owner = Optional.of(country).filter(c -> !c.isEmpty());
        var attestation = new Attestation(
                new Party(person, Party.Kind.PERSON, owner, Optional.empty(), Optional.empty()),
                office,
                office,
                owner,
                Optional.empty(),
                term,
                How.TITLE,
                Optional.of(LocalDate.parse(day)),
                new Span(0, 5));
        var report = TestReport.of("Some text").id(day + person).published(day).report();
        return new Coded(report, List.of(), List.of(), List.of(attestation), List.of(), List.of(), List.of());
    }

    private static Coded minister(String day, String person) {
        return told(day, person, "foreign minister", "NOR", Term.CURRENT);
    }

    private static List<Tenure> tenures(List<Coded> coded) {
        return new Reconciler().reconcile(coded).offices();
    }

    private static List<String> lines(List<Coded> coded) {
        return tenures(coded).stream()
                .map(t ->
                        t.person().name() + " " + t.from().map(Object::toString).orElse("-") + " "
                                + t.to().map(Object::toString).orElse("-"))
                .sorted()
                .toList();
    }

    @Test
    void openTenureHasNoEnd() {
        assertThat(lines(List.of(minister("2021-03-01", "Ana Old"), minister("2020-03-01", "Ana Old"))))
                .containsExactly("Ana Old 2020-03-01 -");
    }

    @Test
    void laterHolderEndsATenure() {
        assertThat(lines(List.of(minister("2020-03-01", "Ana Old"), minister("2021-03-01", "Bo New"))))
                .containsExactly("Ana Old 2020-03-01 2021-03-01", "Bo New 2021-03-01 -");
    }

    @Test
    void formerEndsATenureAndBeginsNone() {
        assertThat(lines(List.of(
                        minister("2020-03-01", "Ana Old"),
                        told("2020-09-01", "Ana Old", "foreign minister", "NOR", Term.FORMER),
                        told("2021-01-01", "Cy Gone", "president", "USA", Term.FORMER))))
                .containsExactly("Ana Old 2020-03-01 2020-09-01", "Cy Gone - 2021-01-01");
    }

    @Test
    void whoComesBackHasTwoTenures() {
        assertThat(lines(List.of(
                        minister("2020-03-01", "Ana Old"),
                        minister("2021-03-01", "Bo New"),
                        minister("2022-03-01", "Ana Old"))))
                .containsExactly(
                        "Ana Old 2020-03-01 2021-03-01", "Ana Old 2022-03-01 -", "Bo New 2021-03-01 2022-03-01");
    }

    @Test
    void oldTitleUsedOnceMoreAfterAHandoverIsNoSecondTerm() {
        assertThat(lines(List.of(
                        minister("2020-03-01", "Ana Old"),
                        minister("2021-03-01", "Bo New"),
                        minister("2021-03-03", "Ana Old"))))
                .containsExactly("Ana Old 2020-03-01 2021-03-01", "Bo New 2021-03-01 -");
    }

    @Test
    void manySenatorsDoNotEndOneAnother() {
        assertThat(lines(List.of(
                        told("2020-03-01", "Ana Old", "senator", "USA", Term.CURRENT),
                        told("2021-03-01", "Bo New", "senator", "USA", Term.CURRENT))))
                .containsExactly("Ana Old 2020-03-01 -", "Bo New 2021-03-01 -");
    }

    @Test
    void attestationWithoutCountryJoinsTheOneThatHasIt() {
        assertThat(tenures(List.of(
                        minister("2020-03-01", "Ana Old"),
                        told("2020-04-01", "Ana Old", "foreign minister", "", Term.CURRENT))))
                .singleElement()
                .satisfies(tenure -> assertThat(tenure.attested()).hasSize(2));
    }

    @Test
    void orderOfReportsChangesNothing() {
        var coded = new ArrayList<>(List.of(
                minister("2020-03-01", "Ana Old"),
                minister("2021-03-01", "Bo New"),
                minister("2022-03-01", "Ana Old"),
                told("2022-05-01", "Ana Old", "foreign minister", "NOR", Term.FORMER)));
        var expected = tenures(coded);
        var random = new Random(7);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(coded, random);
            assertThat(tenures(coded)).isEqualTo(expected);
        }
    }
}
