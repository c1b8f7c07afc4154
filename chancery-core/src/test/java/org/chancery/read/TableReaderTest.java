package org.chancery.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.Reading;
import org.junit.jupiter.api.Test;

/** Tables of reports, and what only looks like one. */
final class TableReaderTest {

    private static Reading.Read read(String table, int index) {
        return (Reading.Read) Inputting.readings("table", table).get(index);
    }

    @Test
    void rowsOfATableWithTextsAreReports() {
        String table = "id,Publish Date,Title,Text,n\r\n"
                + "a7,2022-03-04,\"Talks, again\",\"The envoys met.\n\nThey said \"\"nothing\"\".\",3\r\n"
                + "a8,2022-03-05,Ferry,The ferry sails again.,4\r\n";
        var first = read(table, 0);
        assertThat(first.inputId()).contains("a7");
        assertThat(first.source()).isEqualTo("table#2");
        assertThat(first.report().title()).contains("Talks, again");
        assertThat(first.report().text()).isEqualTo("The envoys met.\n\nThey said \"nothing\".");
        assertThat(first.report().published().orElseThrow()).hasToString("2022-03-04");
        assertThat(read(table, 1).report().text()).isEqualTo("The ferry sails again.");
    }

    @Test
    void otherSeparatorsAreTold() {
        assertThat(read("url\tdate\tmaintext\nhttps://tide.example/1\t2022-03-04\tThe envoys met, and left.\n", 0)
                        .report()
                        .url())
                .contains("https://tide.example/1");
        assertThat(read("\ufeffdate;headline;content\n2022-03-04;Talks;The envoys met; they left.\n", 0)
                        .report()
                        .title())
                .contains("Talks");
    }

    @Test
    void rowWithoutTextFailsAlone() {
        var readings = Inputting.readings("table", "title,text,date\nA,,2022-03-04\nB,The envoys met.,2022-03-04\n");
        assertThat(readings.get(0)).isInstanceOf(Reading.Failed.class);
        assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void tableWithoutTextsIsNamed() {
        assertThat(Inputting.failure(Inputting.of("t.csv", "url,title,date\nhttps://tide.example/1,Talks,2022-03-04\n"))
                        .reason())
                .contains("without a column of texts");
    }

    @Test
    void columnsWithoutTextsAreNamedAndNotTakenForProse() {
        for (String rows : new String[] {
            "20220304001\t20220304\tISLA\tTIDE\t042\n20220304002\t20220304\tTIDE\tISLA\t057\n20220304003\t20220304\tTIDE\tISLA\t036\n",
            "Event ID,Event Date,Source Name,Target Name,Code\n1,2022-03-04,Isla,Tide,042\n2,2022-03-04,Tide,Isla,057\n"
        }) {
            assertThat(Inputting.failure(Inputting.of("rows", rows)).reason()).contains("columns of values");
        }
        String prose = "The envoys, both islands, two clerks, a cook and a dog met on Friday in the old house.\n"
                + "They ate fish, bread, cheese, plums and cake, as the clerk told the paper later.\n"
                + "No day was named, no word was said, no hand was shaken, no one smiled, officials said.\n";
        assertThat(Inputting.report(prose).text()).contains("They ate fish");
    }

    @Test
    void proseIsNoTable() {
        for (String prose : new String[] {
            "Talks resume, ferry sails\n\nThe envoys, who met on Friday, left.\n",
            "The Tide | World\n\nThe envoys of both islands sat down on Friday, officials said.\n",
            "Story, title\n\nThe envoys of both islands sat down in the house on Friday.\n"
        }) {
            assertThat(Inputting.report(prose).text()).as(prose).contains("The envoys");
        }
    }
}
