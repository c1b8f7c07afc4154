package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(Countries.load());

    @Test
    void accentsCaseAndSaintsDoNotMatter() {
        assertThat(GAZETTEER.find("SAO PAULO")).anyMatch(place -> place.name().equals("São Paulo"));
        assertThat(GAZETTEER.find("St Petersburg"))
                .anyMatch(place -> place.country().orElse("").equals("RUS"));
        assertThat(GAZETTEER.find("Mt. Everest")).singleElement().satisfies(place -> assertThat(place.kind())
                .isEqualTo(GazetteerPlace.Kind.MOUNTAIN));
    }

    @Test
    void namesakesAreAllThere() {
        assertThat(GAZETTEER.find("Springfield")).hasSizeGreaterThan(10);
        assertThat(GAZETTEER.find("Georgia"))
                .extracting(GazetteerPlace::kind)
                .contains(GazetteerPlace.Kind.STATE, GazetteerPlace.Kind.REGION);
    }

    @Test
    void countiesAndRegionsHaveTheirPoints() {
        assertThat(GAZETTEER.find("Orange County"))
                .anyMatch(place -> place.admin().equals("CA"));
        assertThat(GAZETTEER.find("Idlib")).isNotEmpty();
        assertThat(GAZETTEER.find("New York"))
                .filteredOn(place -> place.kind() == GazetteerPlace.Kind.REGION)
                .singleElement()
                .satisfies(place -> assertThat(place.point().lat()).isEqualTo(43.00035));
    }

    @Test
    void abbreviationsOfRegionsKeepTheirCase() {
        assertThat(GAZETTEER.abbreviated("Mass."))
                .extracting(GazetteerPlace::name)
                .containsExactly("Massachusetts");
        assertThat(GAZETTEER.abbreviated("or")).isEmpty();
    }

    @Test
    void placeWordsAreCutOff() {
        var words = PlaceWords.load();
        assertThat(words.core("northern Kano State")).contains("Kano");
        assertThat(words.core("North West")).isEmpty();
        assertThat(words.core("Kano")).isEmpty();
        assertThat(words.townOf("Manila Cathedral")).contains("Manila");
    }
}
