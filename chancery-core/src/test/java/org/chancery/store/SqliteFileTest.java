package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("chancery.db");
    }

    @Test
    void aStoreOfALaterVersionIsRefused() {
        Store.writing(file()).close();
        Jdbi.create("jdbc:sqlite:" + file()).useHandle(handle -> handle.execute("PRAGMA user_version = 99"));
        assertThatThrownBy(() -> Store.reading(file()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("later Chancery");
        assertThatThrownBy(() -> Store.writing(file()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("later Chancery");
    }

    @Test
    void aStoreOfAnEarlierVersionIsBroughtUpToDateWhenItIsWritten() {
        org.flywaydb.core.Flyway.configure()
                .dataSource("jdbc:sqlite:" + file(), "", "")
                .locations("classpath:store/migrations")
                .target("1")
                .load()
                .migrate();
        Jdbi.create("jdbc:sqlite:" + file()).useHandle(handle -> handle.execute("PRAGMA user_version = 1"));
        assertThatThrownBy(() -> Store.reading(file())).hasMessageContaining("chancery rebuild");
        Store.mustExist(file().toString());
        Store.writing(file()).close();
        Store.reading(file()).close();
    }

    @Test
    void whatIsNoStoreIsRefusedAndLeftAsItIs() throws IOException {
        Files.writeString(
                file(),
                "This is a letter, and a long one at that: not a database of any kind, and it stays so. ".repeat(20));
        var before = Files.readAllBytes(file());
        assertThatThrownBy(() -> Store.reading(file()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("not a store");
        assertThatThrownBy(() -> Store.writing(file()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("not a store");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void anSqliteFileOfSomethingElseIsRefused() {
        Jdbi.create("jdbc:sqlite:" + file()).useHandle(handle -> handle.execute("CREATE TABLE mail (subject TEXT)"));
        assertThatThrownBy(() -> Store.writing(file()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("something else");
    }

    @Test
    void foldedNamesHaveNoMarksOrCase() {
        assertThat(Columns.fold("Mevlüt Çavuşoğlu")).isEqualTo("mevlut cavusoglu");
        assertThat(Columns.fold("Lars Løkke-Rasmussen")).isEqualTo("lars lokke rasmussen");
    }
}
