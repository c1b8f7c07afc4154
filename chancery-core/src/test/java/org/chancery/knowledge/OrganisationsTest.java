package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

    private final Organisations organisations = Organisations.load();
    private final Countries countries = Countries.load();

    @Test
    void abbreviationsLeadToTheFullName() {
        assertThat(organisations.named("NATO").map(Organisation::kind)).contains(Organisation.Kind.IGO);
        assertThat(organisations.named("G7").map(Organisation::name)).contains("Group of Seven");
        assertThat(organisations.named("PKK").flatMap(Organisation::country)).contains("TUR");
        assertThat(organisations.named("Foreign Ministry").orElseThrow().country())
                .isEmpty();
    }

    @Test
    void everyCountryIsOneOfTheList() {
        assertThat(organisations.all()).hasSizeGreaterThan(500);
        for (var organisation : organisations.all()) {
            organisation.country().ifPresent(iso3 -> assertThat(countries.find(iso3))
                    .as(organisation.name())
                    .isPresent());
        }
    }

    @Test
    void occasionsHaveTheirNamesAndTheirNouns() {
        var occasions = Occasions.load();
        assertThat(occasions.names().find("UNGA").orElseThrow().isBody()).isTrue();
        assertThat(occasions.names().find("COP26").orElseThrow().isBody()).isFalse();
        assertThat(List.of("summit", "Summit", "foreign ministers' meeting"))
                .allMatch(noun -> occasions.nouns().find(noun).isPresent());
        assertThat(occasions.isBefore("sidelines")).isTrue();
    }
}
