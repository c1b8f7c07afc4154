package org.chancery.extract.event.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.TestModels;
import org.chancery.extract.Extractor;
import org.chancery.model.EventClause;
import org.chancery.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that say where an event was: of its own clause, never of another. */
class EventPlaceTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private static Optional<String> place(String text, EventType type) {
        var report = TestModels.report(text, "2031-04-17");
        return EXTRACTOR.extract(report, TestModels.annotator().annotate(report)).events().stream()
                .filter(event -> event.type() == type)
                .findFirst()
                .map(EventClause::place)
                .orElseThrow(() -> new AssertionError("no " + type + ": " + text))
                .map(span -> span.in(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // where it was said
                "Kenya supports the plan of Sudan, Foreign Minister Ann Moe said in Nairobi on Monday. ; SUPPORT ; Nairobi",
                "Speaking to reporters, Ghana's president said in Accra that Togo must release the sailors. ; REQUEST ; Accra",
                // a visit is where it goes, whoever tells of it
                "Peru's defence minister will fly to Accra in ten days, a statement from the ministry in Lima said. ; CONSULT ; Accra",
                // those who meet there speak there
                "The foreign ministers of the region in Jakarta condemned Laos for the arrests. ; ACCUSE ; Jakarta",
                // the land that force is used in
                "Chad sent troops into Niger on Monday. ; MOBILIZE ; Niger",
                "Togo closed its border after Chad's invasion of Niger. ; ASSAULT ; Niger",
                "Eritrea's soldiers were fighting in Somalia. ; ASSAULT ; Somalia",
                // where troops go
                "Troops of Mali's army entered the towns of Kidal and Gao on Monday. ; MOBILIZE ; Kidal",
                // what its noun says, or the noun behind it
                "Peru's foreign minister Ann Moe met Bo Lund of Chile in the southern town of Tacna on Monday. ; CONSULT ; Tacna",
                "Police in masks raided the offices of the Chilean embassy at Tacna airport. ; COERCE ; Tacna",
                // where those go who go for it
                "Peru's foreign minister Ann Moe flew to Accra on Monday to meet Ghana's president. ; CONSULT ; Accra",
                "Peru's foreign minister Ann Moe left for Accra for talks with Ghana's president. ; CONSULT ; Accra",
                // where somebody is, and will do it
                "Peru's foreign minister Ann Moe is in Accra, where she will meet Ghana's president. ; CONSULT ; Accra",
                "Peru's foreign minister Ann Moe flew to Tacna, where she met Bo Lund of Chile on Monday. ; CONSULT ; Tacna",
                // talks behind a comma are where it was agreed
                "Chad and Mali agreed to end the war, at talks in Togo. ; AGREE ; Togo",
                // a land that is a party too
                "Ten thousand students protested in Togo in January. ; PROTEST ; Togo",
                // the town that a deed is told by
                "Spain's king mourned the victims of the Oran bombing by separatists. ; ASSAULT ; Oran",
            })
    void whereItWas(String text, EventType type, String place) {
        assertThat(place(text, type)).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The presidents of Peru and Chile agreed to meet in Quito in June. ; AGREE",
                "Ghana's president said in Accra that Togo had rejected the offer of Benin. ; REJECT",
                "Ghana's recognition of Benin's new president was praised in Quito. ; SUPPORT",
                "Peru on Monday condemned Chile over the strike in Quito. ; ACCUSE",
                // what was talked about, promised or condemned, and what the clause only names
                "The presidents of Peru and Chile discussed the fight against smugglers in Ghana. ; CONSULT",
                "The presidents of Peru and Chile pledged money for new schools in Ghana. ; AGREE",
                "Peru's president condemned bomb attacks at Chilean offices in Ghana. ; ACCUSE",
                "Peru's president promised in Accra a written answer to Chile's demands for guarantees. ; REQUEST",
            })
    void whereSomethingElseWas(String text, EventType type) {
        assertThat(place(text, type)).isEmpty();
    }
}
