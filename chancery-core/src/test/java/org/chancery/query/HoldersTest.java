package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.TestReport;
import org.chancery.model.Attestation;
import org.chancery.model.Coded;
import org.chancery.model.OfficePhrase;
import org.chancery.model.Party;
import org.chancery.model.Span;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held the offices of states and of bodies of many states, asked for in the ways that people ask. */
class HoldersTest {

    @TempDir
    static Path folder;

    private static Store store;
    private static Questions questions;

    @BeforeAll
    static void aRecordOfOffices() {
        var address = folder.resolve("a.db").toString();
        var coded = new ArrayList<Coded>();
        coded.add(holds("Ana Lund", "secretary-general", "", "United Nations", "2022-03-01"));
        coded.add(holds("Bo Falk", "secretary-general", "", "NATO", "2022-03-01"));
        coded.add(holds("Cem Kaya", "director general", "", "International Atomic Energy Agency", "2022-03-01"));
        coded.add(holds("Dora Mai", "high representative", "", "European Union", "2022-03-01"));
        coded.add(holds("Eva Roth", "prime minister", "NOR", "", "2022-03-01"));
        coded.add(holds("Finn Dal", "prime minister", "NOR", "", "2022-06-01"));
        coded.add(holds("Gro Vik", "deputy prime minister", "NOR", "", "2022-03-01"));
        try (var writing = Store.writing(address)) {
            coded.forEach(one -> writing.inbox().put(one, "2022-08-08T00:00:00Z"));
            new Derivation(writing).update();
        }
        store = Store.reading(address);
        questions = new Questions(store);
    }

    private static Coded holds(String person, String office, String country, String body, String day) {
        var report = TestReport.of(person + " is in office.")
                .id("r " + person)
                .published(day)
                .report();
        var state = Optional.of(country).filter(code -> !code.isEmpty());
        var attestation = new Attestation(
                new Party(person, Party.Kind.PERSON, state, Optional.of(office), Optional.empty()),
                office,
                office,
                state,
                Optional.of(body).filter(name -> !name.isEmpty()),
                OfficePhrase.Term.CURRENT,
                Attestation.How.TITLE,
                report.day(),
                new Span(0, person.length()));
        return new Coded(report, List.of(), List.of(), List.of(attestation), List.of(), List.of(), List.of());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UN secretary-general, Ana Lund",
        "secretary general of the United Nations, Ana Lund",
        "UN chief, Ana Lund",
        "NATO secretary general, Bo Falk",
        "head of NATO, Bo Falk",
        "IAEA director general, Cem Kaya",
        "IAEA chief, Cem Kaya",
        "EU foreign policy chief, Dora Mai",
        "deputy prime minister of Norway, Gro Vik"
    })
    void officesOfBodiesAreFound(String asked, String holder) {
        assertThat(questions.holders(asked, Optional.empty()).holders())
                .extracting(one -> one.tenure().person().name())
                .containsExactly(holder);
    }

    @Test
    void deputyIsNotThePrimeMinister() {
        assertThat(questions
                        .holders("prime minister of Norway", Optional.empty())
                        .holders())
                .extracting(one -> one.tenure().person().name())
                .containsExactly("Eva Roth", "Finn Dal");
    }

    @Test
    void dayOnWhichNobodyIsAttestedHasWhoIsAttestedBeforeAndAfter() {
        var found = questions.holders("prime minister of Norway", Optional.of(LocalDate.parse("2022-04-15")));

        assertThat(found.isAttested()).isFalse();
        assertThat(found.before()).map(near -> near.tenure().person().name()).contains("Eva Roth");
        assertThat(found.after()).map(near -> near.day()).contains(LocalDate.parse("2022-06-01"));
    }
}
