package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.ToyCoder;
import org.chancery.model.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What researchers do with exports first, done with pandas. */
class PandasTest {

    private static final List<String> PEOPLE = List.of(
            "Ann Lee (USA)", "Bo Falk (SWE)", "Cy Dahl (NOR)", "Juan Gil (CHL)", "Ida Lund (NOR)", "Paulo Reis (PRT)");

    @TempDir
    Path folder;

    /** Meetings and accusations over three months, some told twice, among states and within one. */
    private Exported months() {
        var reports = new ArrayList<Coded>();
        for (int i = 0; i < 60; i++) {
            var one = PEOPLE.get(i % PEOPLE.size());
            var other = PEOPLE.get((i + 1 + i / 7 % 4) % PEOPLE.size());
            int day = 1 + i * 5 % 28;
            int month = 3 + i % 3;
            var text = String.format(
                    Locale.ROOT, "%s %s %s on 2022-%02d-%02d.", one, i % 4 == 1 ? "accused" : "met", other, month, day);
            reports.add(ToyCoder.code("r-" + i, "2022-06-01", text));
            if (i % 5 == 0) {
                reports.add(ToyCoder.code("again-" + i, "2022-06-02", text));
            }
        }
        return Exported.of(folder, reports);
    }

    @Test
    void seriesAreWhatPandasCountsFromTheTablesOfEventsAndDyads() throws IOException {
        var pandas = Python.with("pandas");
        var exported = months();
        var ran = pandas.run(
                Path.of("src/test/resources/export/series.py").toString(),
                exported.folder(Format.CSV).toString(),
                exported.folder(Format.SERIES).toString());
        assertThat(ran.out()).endsWith(" rows equal");
        assertThat(Integer.parseInt(ran.out().split(" ")[0])).isGreaterThan(1_000);
    }

    @Test
    void theRecordItselfIsLinesThatPandasReads() throws IOException {
        var pandas = Python.with("pandas");
        var lines = Exported.small(folder).folder(Format.JSONL);
        var ran = pandas.run(
                "-c",
                "import pandas as p; e = p.read_json('" + lines + "/events.jsonl', lines=True);"
                        + " r = p.read_json('" + lines
                        + "/reports.jsonl', lines=True, dtype=False, convert_dates=False);"
                        + " print(len(e), sorted(e.status.unique()), len(r))");
        assertThat(ran.out()).isEqualTo("4 ['occurred', 'planned'] 4");
    }

    @Test
    void theSheetsForKumuJoinByLabel() throws IOException {
        var pandas = Python.with("pandas");
        var sheets = Exported.small(folder).folder(Format.KUMU);
        var ran = pandas.run(
                "-c",
                "import pandas as p; e = p.read_csv('" + sheets + "/elements.csv'); c = p.read_csv('" + sheets
                        + "/connections.csv'); print(e.Label.is_unique,"
                        + " len(c.merge(e, left_on='From', right_on='Label').merge(e, left_on='To', right_on='Label')) == len(c), len(c))");
        assertThat(ran.out()).isEqualTo("True True 4");
    }
}
