package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.TestStores;
import org.chancery.ToyCoder;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Status;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStores.class)
class QuestionsTest {

    @Parameter
    TestStores kind;

    @TempDir
    static Path folder;

    private static Store store;
    private static Questions questions;

    @BeforeParameterizedClassInvocation
    static void aSmallRecord(TestStores kind) {
        var address = kind.fresh(folder);
        try (var writing = Store.writing(address)) {
            List.of(
                            ToyCoder.code(
                                    "r1",
                                    "2022-03-05",
                                    "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04, Reuters said. \"We spoke of grain\", said Ann Lee (USA)."),
                            ToyCoder.code(
                                    "r2",
                                    "2022-03-06",
                                    "Ann Lee (USA) will meet Mevlüt Çavuş (TUR) in Ankara on 2022-03-20."),
                            ToyCoder.code("r3", "2022-03-07", "Cem Kaya (TUR) accused Bo Falk (SWE) on 2022-03-06."))
                    .forEach(coded -> writing.inbox().put(coded, "2022-03-08T00:00:00Z"));
            new Derivation(writing).update();
        }
        store = Store.reading(address);
        questions = new Questions(store);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        store.close();
    }

    private static Answer<Event> ask(Filter.Builder filter) {
        return questions.events(filter.build(), Order.EARLIEST, Page.ALL);
    }

    @Test
    void everybodyNamedMustHavePart() {
        assertThat(ask(Filter.with().who(List.of("Lee"))).total()).isEqualTo(2);
        assertThat(ask(Filter.with().who(List.of("Lee", "Bo Falk"))).total()).isEqualTo(1);
        assertThat(ask(Filter.with().who(List.of("Lee", "Kaya"))).total()).isZero();
        assertThat(ask(Filter.with().who(List.of("Nobody"))).total()).isZero();
    }

    @Test
    void namesAreFoundWithoutTheirMarks() {
        assertThat(ask(Filter.with().who(List.of("cavus"))).total()).isEqualTo(1);
        assertThat(ask(Filter.with().words("mevlut")).total()).isEqualTo(1);
    }

    @Test
    void aStateStandsForAllWhoActForIt() {
        assertThat(ask(Filter.with().who(List.of("Turkey"))).total()).isEqualTo(2);
        assertThat(ask(Filter.with().country(List.of("Swedish"))).total()).isEqualTo(2);
        assertThat(ask(Filter.with().country(List.of("SWE", "USA"))).total()).isEqualTo(1);
    }

    @Test
    void typeStatusDayAndPlaceNarrow() {
        assertThat(ask(Filter.with().type(List.of(EventType.ACCUSE))).total()).isEqualTo(1);
        assertThat(ask(Filter.with().status(List.of(Status.PLANNED))).total()).isEqualTo(1);
        assertThat(ask(Filter.with().from(Optional.of(LocalDate.parse("2022-03-06"))))
                        .total())
                .isEqualTo(2);
        assertThat(ask(Filter.with().to(Optional.of(LocalDate.parse("2022-03-04"))))
                        .total())
                .isEqualTo(1);
        assertThat(ask(Filter.with().place("oslo")).total()).isEqualTo(1);
        assertThat(ask(Filter.with().outlet("herald")).total()).isEqualTo(3);
    }

    @Test
    void whatAUserTypesIsNeverSql() {
        var hostile = "x' OR 1=1; DROP TABLE event; --";
        assertThat(ask(Filter.with()
                                .who(List.of(hostile))
                                .place(hostile)
                                .outlet(hostile)
                                .country(List.of(hostile)))
                        .total())
                .isZero();
        assertThat(questions.size().events()).isEqualTo(3);
    }

    @Test
    void anIdMayBeCutShortWhereItIsUnique() {
        var event = ask(Filter.with().type(List.of(EventType.ACCUSE))).rows().get(0);
        assertThat(questions.event(event.id())).isEqualTo(new Found.One<>(event));
        assertThat(questions.event(event.id().substring(0, event.id().length() - 2)))
                .isEqualTo(new Found.One<>(event));
        assertThat(questions.event(event.id().substring(0, 1))).isInstanceOf(Found.Many.class);
        assertThat(questions.event("%")).isInstanceOf(Found.None.class);
        assertThat(questions.event("")).isInstanceOf(Found.None.class);
    }

    @Test
    void aDossierTellsWhomSomebodyMet() {
        var party = questions.parties("Ann Lee").get(0);
        assertThat(questions.dossier(party.id())).isInstanceOfSatisfying(Found.One.class, found -> {
            var dossier = (Dossier) found.value();
            assertThat(dossier.contacts())
                    .extracting(contact -> contact.party().name())
                    .containsExactly("Bo Falk");
            assertThat(dossier.coming()).hasSize(1);
            assertThat(dossier.statements()).isEqualTo(1);
        });
    }

    @Test
    void facetsCountTheEventsAskedFor() {
        var facets = questions.facets(Filter.with().who(List.of("Lee")).build());
        assertThat(facets.types()).containsExactly(new Facets.Count("CONSULT", "CONSULT", 2));
        assertThat(facets.statuses()).extracting(Facets.Count::value).containsExactly("occurred", "planned");
        assertThat(facets.countries()).extracting(Facets.Count::value).containsExactly("USA", "SWE", "TUR");
    }

    @Test
    void statementsAreFoundByWordsAndSpeaker() {
        var said = questions.statements(
                new StatementFilter(Optional.of("grain"), Optional.of("Lee"), Optional.empty(), Optional.empty()),
                Page.ALL);
        assertThat(said.rows()).singleElement().satisfies(s -> assertThat(s.text())
                .contains("We spoke of grain"));
    }

    @Test
    void aReportComesWithWhatIsCodedInIt() {
        assertThat(questions.report("r1")).isInstanceOfSatisfying(Found.One.class, found -> {
            var view = (ReportView) found.value();
            assertThat(view.events()).hasSize(1);
            assertThat(view.statements()).hasSize(1);
            assertThat(view.row().outlet()).isEqualTo("Test Herald");
        });
        assertThat(questions.reports(ReportFilter.all(), Page.first(2)).total()).isEqualTo(3);
    }
}
