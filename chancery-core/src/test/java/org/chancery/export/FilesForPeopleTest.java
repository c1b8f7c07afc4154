package org.chancery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.chancery.model.EventType;
import org.chancery.query.Filter;
import org.chancery.query.Order;
import org.chancery.query.Page;
import org.chancery.query.Questions;
import org.chancery.store.Store;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store's copy, opened over JDBC, and the dossier, read with jsoup. */
class FilesForPeopleTest {

    @TempDir
    Path folder;

    @Test
    void anyToolForSqliteReadsTheViews() throws IOException, SQLException {
        var file = Exported.small(folder).file(Format.SQLITE);
        assertThat(count(file, "SELECT count(*) FROM events")).isEqualTo(4);
        assertThat(count(file, "SELECT count(*) FROM dyads")).isEqualTo(4);
        assertThat(count(file, "SELECT count(*) FROM quotes")).isEqualTo(1);
        assertThat(count(file, "SELECT count(*) FROM tenures")).isEqualTo(1);
    }

    @Test
    void aPartOfAStoreIsAStore() throws IOException, SQLException {
        var accused = Filter.with().type(List.of(EventType.ACCUSE)).build();
        var file = Exported.small(folder).folder(Format.SQLITE, accused).resolve("chancery.db");
        assertThat(count(file, "SELECT count(*) FROM event")).isEqualTo(1);
        assertThat(count(file, "SELECT count(*) FROM report")).isEqualTo(1);
        assertThat(count(file, "SELECT count(*) FROM mention")).isEqualTo(1);
        try (var store = Store.reading(file)) {
            assertThat(new Questions(store)
                            .events(Filter.with().words("accused").build(), Order.BEST, Page.ALL)
                            .total())
                    .isEqualTo(1);
        }
    }

    @Test
    void everyFootnoteOfADossierHasItsWordsAndItsWayBack() throws IOException {
        var page = Jsoup.parse(Files.readString(Exported.small(folder).file(Format.HTML)));
        assertThat(page.select("p.event")).hasSize(4);
        var notes = page.select("ol.notes li");
        assertThat(notes).hasSize(5);
        for (var reference : page.select("sup a")) {
            assertThat(page.select(reference.attr("href"))).hasSize(1);
        }
        assertThat(notes.text()).contains("“Ann Lee (USA) met Bo Falk (SWE)").contains("Test Herald, 2022-03-05");
        assertThat(page.select("script")).isEmpty();
    }

    private static int count(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.getInt(1);
        }
    }
}
