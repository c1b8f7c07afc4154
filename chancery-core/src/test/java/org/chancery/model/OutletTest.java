package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutletTest {

    private static Optional<String> folder(String source) {
        return Outlet.name(Optional.empty(), Optional.empty(), source);
    }

    @Test
    void folderOfSeveralWordsNamesTheOutlet() {
        assertThat(folder("harbour-post/2021-05-03.txt")).contains("Harbour Post");
        assertThat(folder("papers/the_hill_courier/a.html")).contains("The Hill Courier");
        assertThat(folder("lake news/2021/a.html")).isEmpty();
        assertThat(folder("feeds/a.rss")).isEmpty();
        assertThat(folder("2021-05/a.txt")).isEmpty();
        assertThat(folder("a.txt")).isEmpty();
        assertThat(folder("https://tide-post.example/a-b/c")).isEmpty();
    }

    @Test
    void whatTheReportSaysGoesBeforeTheFolder() {
        assertThat(Outlet.name(Optional.of("Tide Post"), Optional.of("Reuters"), "hill-courier/a.txt"))
                .contains("Tide Post");
        assertThat(Outlet.name(Optional.empty(), Optional.of("Reuters"), "hill-courier/a.txt"))
                .contains("Reuters");
    }
}
