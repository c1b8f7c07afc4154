package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.TestStores;
import org.chancery.ToyCoder;
import org.chancery.pipeline.Derivation;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStores.class)
class ViewsTest {

    @Parameter
    TestStores kind;

    @TempDir
    Path folder;

    private Store store;
    private Views views;

    @BeforeEach
    void aSmallRecord() {
        store = Store.writing(kind.fresh(folder));
        List.of(
                        ToyCoder.code(
                                "r1",
                                "2022-03-05",
                                "Ann Lee (USA) met Bo Falk (SWE) in Oslo on 2022-03-04, Reuters said. Bo Falk (SWE) is foreign minister. \"We spoke of grain\", said Ann Lee (USA)."),
                        ToyCoder.code(
                                "r2", "2022-03-06", "Ann Lee (USA) will meet Bo Falk (SWE) in Ankara on 2022-03-20."),
                        ToyCoder.code("r3", "2022-03-07", "Cem Kaya (TUR) accused Bo Falk (SWE) on 2022-03-06."))
                .forEach(coded -> store.inbox().put(coded, "2022-03-08T00:00:00Z"));
        new Derivation(store).update();
        views = new Questions(store).views();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsComingIsComingAfterTheLatestReportNotAfterToday() {
        var overview = views.overview();
        assertThat(overview.now()).contains(LocalDate.of(2022, 3, 7));
        assertThat(overview.coming()).hasSize(1);
        assertThat(overview.latest()).hasSize(2);
        assertThat(overview.size().events()).isEqualTo(3);
    }

    @Test
    void talliesFollowTheRowsThatComeAndGo() {
        assertThat(views.countries()).contains(new Facets.Count("SWE", "SWE", 3), new Facets.Count("TUR", "TUR", 1));
        store.inbox().remove("r3", "2022-03-09T00:00:00Z");
        new Derivation(store).update();
        assertThat(views.countries())
                .contains(new Facets.Count("SWE", "SWE", 2))
                .noneMatch(count -> count.value().equals("TUR"));
        assertThat(views.overview().size().reports()).isEqualTo(2);
        assertThat(views.coverage().months()).containsExactly(new Facets.Count("2022-03", "2022-03", 2));
    }

    @Test
    void aPairHasItsEventsItsScoresAndTheLevelOfItsMeetings() {
        var pair = views.pair("SWE", "USA");
        assertThat(pair.events()).isEqualTo(2);
        assertThat(pair.coming()).hasSize(1);
        assertThat(pair.series().months()).singleElement().satisfies(month -> {
            assertThat(month.month()).isEqualTo("2022-03");
            assertThat(month.mean()).isPositive();
        });
        // one side's office is not told
        assertThat(pair.meetings().orElseThrow().levels()).singleElement().satisfies(level -> assertThat(level.rank())
                .isEqualTo(Meetings.Rank.UNKNOWN));
    }

    @Test
    void anOfficeIsFoundByItsNameAndByATenureOfIt() {
        var office = views.office("foreign-minister.swe").orElseThrow();
        assertThat(office.holders()).singleElement().satisfies(tenure -> {
            assertThat(tenure.person().name()).isEqualTo("Bo Falk");
            assertThat(views.office(tenure.id())).contains(office);
        });
        assertThat(views.office("foreign-minister.usa")).isEmpty();
        assertThat(views.office("'; DROP TABLE office")).isEmpty();
    }

    @Test
    void aPersonsContactsShowWhenTheyMeetNext() {
        var id = views.people("Lee").get(0).party().id();
        var person = ((Found.One<PersonView>) views.person(id)).value();
        var contact = person.dossier().contacts().get(0);
        assertThat(contact.party().name()).isEqualTo("Bo Falk");
        assertThat(person.next()).containsKey(contact.party().id());
        assertThat(person.said()).hasSize(1);
    }

    @Test
    void anAgendaHasEachDayWithItsEvents() {
        var agenda = views.agenda(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31), 5);
        assertThat(agenda.days())
                .containsOnlyKeys(LocalDate.of(2022, 3, 4), LocalDate.of(2022, 3, 6), LocalDate.of(2022, 3, 20));
        assertThat(agenda.counts()).containsEntry(LocalDate.of(2022, 3, 4), 1L);
        assertThat(agenda.first()).contains("2022-03");
    }

    @Test
    void tiesCountMeetingsHeldBetweenPeopleAndBetweenCountries() {
        assertThat(views.ties(Filter.all(), false).ties()).singleElement().satisfies(tie -> assertThat(tie.times())
                .isEqualTo(1));
        assertThat(views.ties(Filter.all(), true).ties())
                .singleElement()
                .satisfies(tie -> assertThat(tie.one().id() + tie.other().id()).isEqualTo("SWEUSA"));
    }

    @Test
    void peopleAreListedWithTheOfficeLastAttested() {
        assertThat(views.people(Optional.of("SWE"), Page.first(5)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.party().events()).isEqualTo(3);
                    assertThat(row.office()).isPresent();
                });
    }
}
